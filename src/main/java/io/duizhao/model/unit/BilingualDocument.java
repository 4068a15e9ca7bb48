package io.duizhao.model.unit;

import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.segment.SegmentedDocument;
import java.util.List;

/**
 * A document with its translation, as far as there is one.
 *
 * @param source the document
 * @param languages its language and that of the translation
 * @param units its units in the order of the source, each segment of either side in one
 */
public record BilingualDocument(
    SegmentedDocument source, LanguagePair languages, List<TranslationUnit> units) {
  /** Copies the list. */
  public BilingualDocument {
    units = List.copyOf(units);
  }

  /** Returns the document's name in its workspace. */
  public String name() {
    return source.document().name();
  }
}
