package io.duizhao.exchange.xliff;

import io.duizhao.model.language.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  /** Returns the source texts as the file has them, by their units' names. */
  public Map<String, String> sources() {
    Map<String, String> sources = new HashMap<>();
    entries.forEach(entry -> sources.putIfAbsent(entry.id(), entry.source().text()));
    return sources;
  }
}
