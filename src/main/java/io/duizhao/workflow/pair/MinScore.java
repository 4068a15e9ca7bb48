package io.duizhao.workflow.pair;

import io.duizhao.model.bead.Bead;
import io.duizhao.model.bead.BeadStatus;
import java.util.List;

/**
 * The score below which a bead that nobody has looked at needs review.
 *
 * @param score from 0 to 1; 0 asks for nothing
 */
public record MinScore(double score) {
  /** Returns the beads, those below the score with the status {@code needs-review}. */
  public List<Bead> mark(List<Bead> beads) {
    return beads.stream().map(this::mark).toList();
  }

  private Bead mark(Bead bead) {
    return bead.status() == BeadStatus.AUTO && bead.score() < score
        ? bead.with(BeadStatus.NEEDS_REVIEW, Bead.BELOW_MIN_SCORE)
        : bead;
  }
}
