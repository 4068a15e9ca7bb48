package io.duizhao.workflow.review;

import io.duizhao.model.bead.Bead;
import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.text.InlineCode;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.model.unit.TargetOrigin;
import io.duizhao.model.unit.TargetState;
import io.duizhao.model.unit.TranslationUnit;
import io.duizhao.review.ReviewState;
import io.duizhao.review.Row;
import io.duizhao.review.Wording;
import java.util.ArrayList;
import java.util.List;

/** Makes translation units of the rows of a review. */
final class ReviewUnits {
  private final LanguagePair languages;
  private final boolean machineTranslated;

  ReviewUnits(LanguagePair languages, boolean machineTranslated) {
    this.languages = languages;
    this.machineTranslated = machineTranslated;
  }

  /** Returns the rows from a place to another, half-open, as a document of their own. */
  BilingualDocument document(ReviewState state, int begin, int end) {
    List<TranslationUnit> units = new ArrayList<>();
    for (Row row : state.rows().subList(begin, end)) {
      units.add(unit(state, row));
    }
    return new BilingualDocument(state.source().segmented(), languages, units);
  }

  /** Returns the id of a row's unit. */
  static String id(Row row) {
    Bead bead = row.bead();
    return bead.source().isEmpty() ? "added-" + bead.target().get(0) : bead.source().get(0).value();
  }

  private TranslationUnit unit(ReviewState state, Row row) {
    Bead bead = row.bead();
    return new TranslationUnit(
        id(row),
        bead.source().stream().map(state.source()::segment).toList(),
        bead.target().stream().map(state.target()::segment).toList(),
        state.source().joined(bead.source()),
        state.targetText(row),
        codes(row),
        bead.score(),
        bead.status(),
        state(row),
        origin(row),
        bead.note());
  }

  private static List<InlineCode> codes(Row row) {
    Wording wording = row.wording();
    return wording == null ? List.of() : wording.codes();
  }

  /** Returns how far a row's target has come. */
  static TargetState state(Row row) {
    Wording wording = row.wording();
    if (wording != null) {
      return wording.state();
    }
    if (row.bead().target().isEmpty()) {
      return TargetState.INITIAL;
    }
    return row.bead().status() == BeadStatus.CONFIRMED
        ? TargetState.REVIEWED
        : TargetState.TRANSLATED;
  }

  /** Returns where a row's target comes from. */
  TargetOrigin origin(Row row) {
    Wording wording = row.wording();
    if (wording != null) {
      return wording.origin().ofTarget();
    }
    if (row.bead().target().isEmpty()) {
      return TargetOrigin.NONE;
    }
    return machineTranslated ? TargetOrigin.MT : TargetOrigin.ALIGNED;
  }
}
