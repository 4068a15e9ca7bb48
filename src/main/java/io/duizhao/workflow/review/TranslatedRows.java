package io.duizhao.workflow.review;

import io.duizhao.model.bead.Bead;
import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.unit.TargetState;
import io.duizhao.model.unit.Translation;
import io.duizhao.model.unit.TranslationOrigin;
import io.duizhao.project.FollowedTranslations;
import io.duizhao.project.Translations;
import io.duizhao.review.ReviewState;
import io.duizhao.review.Row;
import io.duizhao.review.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Brings people's translations into the rows of a review, and takes them out again. */
final class TranslatedRows {
  private TranslatedRows() {}

  /**
   * Returns a state with translations in its rows. A translation that stands for other sentences
   * than a row makes a row of its own of them; what is left of the others stays where it is.
   */
  static ReviewState in(ReviewState state, List<Translation> translations) {
    Map<SegmentId, Translation> bySegment = new HashMap<>();
    translations.forEach(one -> one.segments().forEach(id -> bySegment.put(id, one)));
    if (bySegment.isEmpty()) {
      return state;
    }
    List<Row> rows = new ArrayList<>();
    Set<Translation> placed = new HashSet<>();
    for (Row row : state.rows()) {
      Bead bead = row.bead();
      @Nullable Translation own =
          bead.source().isEmpty() ? null : bySegment.get(bead.source().get(0));
      if (own != null && own.segments().equals(bead.source())) {
        rows.add(translated(state, row, own));
      } else {
        regroup(state, row, bySegment, placed, rows);
      }
    }
    return new ReviewState(state.source(), state.target(), rows);
  }

  private static void regroup(
      ReviewState state,
      Row row,
      Map<SegmentId, Translation> bySegment,
      Set<Translation> placed,
      List<Row> rows) {
    List<SegmentId> rest = new ArrayList<>();
    List<Translation> begun = new ArrayList<>();
    for (SegmentId id : row.bead().source()) {
      Translation translation = bySegment.get(id);
      if (translation == null) {
        rest.add(id);
      } else if (placed.add(translation)) {
        begun.add(translation);
      }
    }
    if (begun.isEmpty() && rest.size() == row.bead().source().size()) {
      rows.add(row);
      return;
    }
    List<SegmentId> target = new ArrayList<>(row.bead().target());
    for (Translation translation : begun) {
      List<SegmentId> own = rest.isEmpty() ? List.copyOf(target) : List.of();
      target.removeAll(own);
      Bead bead =
          new Bead(translation.segments(), own, 1, BeadStatus.AUTO, Bead.HUMAN, row.bead().note());
      rows.add(translated(state, Row.of(bead), translation));
    }
    if (!rest.isEmpty() || !target.isEmpty()) {
      rows.add(
          Row.of(
              new Bead(rest, target, 1, BeadStatus.NEEDS_REVIEW, Bead.HUMAN, row.bead().note())));
    }
  }

  private static Row translated(ReviewState state, Row row, Translation translation) {
    Bead bead = row.bead();
    boolean outdated = FollowedTranslations.isOutdated(translation, state.sourceText(row));
    Bead noted =
        new Bead(
            bead.source(),
            bead.target(),
            bead.score(),
            outdated ? BeadStatus.NEEDS_REVIEW : bead.status(),
            bead.origin(),
            bead.note().isEmpty() ? translation.comment() : bead.note());
    return new Row(noted, translation.target().isEmpty() ? null : wording(translation));
  }

  private static Wording wording(Translation translation) {
    return new Wording(
        translation.source(),
        translation.target(),
        translation.codes(),
        translation.state(),
        translation.origin());
  }

  /**
   * Returns the translations that stand in the rows, in the order of the document.
   *
   * @param hasAlignment whether remarks have a place in an alignment file
   * @param lost translations whose sentences are gone, to be kept
   */
  static Translations of(ReviewState state, boolean hasAlignment, List<Translation> lost) {
    List<Translation> translations = new ArrayList<>();
    for (Row row : state.rows()) {
      Bead bead = row.bead();
      Wording wording = row.wording();
      if (!bead.source().isEmpty() && wording != null) {
        translations.add(
            new Translation(
                bead.source(),
                wording.source(),
                wording.text(),
                wording.codes(),
                wording.state(),
                wording.origin(),
                bead.note()));
      } else if (!bead.source().isEmpty() && !hasAlignment && !bead.note().isEmpty()) {
        translations.add(
            new Translation(
                bead.source(),
                state.sourceText(row),
                "",
                List.of(),
                TargetState.INITIAL,
                TranslationOrigin.HUMAN,
                bead.note()));
      }
    }
    translations.addAll(lost);
    return new Translations(translations).inOrderOf(state.source().segments());
  }
}
