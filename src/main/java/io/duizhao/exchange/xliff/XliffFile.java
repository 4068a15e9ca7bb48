package io.duizhao.exchange.xliff;

import io.duizhao.model.Language;
import java.util.List;

/**
 * An XLIFF file that was read.
 *
 * @param path the file's path as a person would write it
 * @param target language of the translation
 * @param skeleton the original
 * @param entries its units or segments, in their order
 */
public record XliffFile(String path, Language target, Skeleton skeleton, List<XliffEntry> entries) {
  /** Copies the list. */
  public XliffFile {
    entries = List.copyOf(entries);
  }
}
