package io.duizhao.web;

import io.duizhao.model.bead.Bead;
import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.unit.TargetState;
import io.duizhao.review.Row;
import io.duizhao.review.Wording;
import java.util.List;

/**
 * How each row stands, a letter a row: {@code c} confirmed, {@code r} rejected, {@code n} needs
 * review, {@code h} made by a person, {@code s} sure, {@code d} doubtful, {@code p} poor, {@code i}
 * without a target, {@code t} translated.
 */
final class Outline {
  /** Scores from which a bead is shown as sure, and as doubtful; below it as poor. */
  private static final double SURE = 0.9;

  private static final double DOUBTFUL = 0.5;

  private Outline() {}

  static String of(List<Row> rows, boolean isTranslated) {
    StringBuilder letters = new StringBuilder(rows.size());
    rows.forEach(row -> letters.append(letter(row, isTranslated)));
    return letters.toString();
  }

  private static char letter(Row row, boolean isTranslated) {
    Bead bead = row.bead();
    if (bead.status() != BeadStatus.AUTO && bead.status() != BeadStatus.PINNED) {
      return bead.status() == BeadStatus.CONFIRMED
          ? 'c'
          : bead.status() == BeadStatus.REJECTED ? 'r' : 'n';
    }
    Wording wording = row.wording();
    if (wording != null && wording.state().compareTo(TargetState.REVIEWED) >= 0) {
      return 'c';
    }
    if (!isTranslated) {
      return wording == null ? 'i' : 't';
    }
    if (bead.origin().equals(Bead.HUMAN)) {
      return 'h';
    }
    return bead.score() >= SURE ? 's' : bead.score() >= DOUBTFUL ? 'd' : 'p';
  }
}
