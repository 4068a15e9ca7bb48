package io.duizhao.workflow.term;

import io.duizhao.model.text.Document;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.model.unit.TranslationUnit;
import io.duizhao.term.variants.form.LedgerText;
import java.util.List;

/**
 * A document with its translation and the file that the translation stands in.
 *
 * @param document the aligned texts
 * @param text the same as the ledger reads it
 * @param target the translation's file
 */
public record TranslatedDocument(BilingualDocument document, LedgerText text, Document target) {
  /** Returns the units that are beads of the text, in its order. */
  List<TranslationUnit> translatedUnits() {
    return document.units().stream().filter(TranslationUnit::isTranslated).toList();
  }
}
