package io.duizhao.report;

import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.unit.TranslationUnit;

/**
 * A bead that is doubtful and on which nobody has decided, with its texts.
 *
 * @param bead its unit, type and score
 * @param status what is known about it
 * @param source its source text; empty where the translation added it
 * @param target its target text; empty where the translation left it out
 */
public record DoubtfulBead(BeadMark bead, BeadStatus status, String source, String target) {
  static DoubtfulBead of(TranslationUnit unit) {
    return new DoubtfulBead(BeadMark.of(unit), unit.status(), unit.sourceText(), unit.targetText());
  }
}
