package io.duizhao.model.bead;

import io.duizhao.model.segment.SegmentId;
import java.util.List;

/**
 * A group of source and target segments that translate each other (Brown, Lai and Mercer 1991). One
 * side may be empty: an omission or an addition.
 *
 * @param source source segments in document order
 * @param target target segments in document order
 * @param score probability from 0 to 1 that the bead is right
 * @param status what people think of it
 * @param origin who made it, such as {@code aligner} or {@code human}
 * @param note a person's remark, or empty
 */
public record Bead(
    List<SegmentId> source,
    List<SegmentId> target,
    double score,
    BeadStatus status,
    String origin,
    String note) {
  /** The origin of beads that the aligner found. */
  public static final String ALIGNER = "aligner";

  /** The origin of beads that a person made. */
  public static final String HUMAN = "human";

  /** The origin of beads that need review because their score is below what was asked for. */
  public static final String BELOW_MIN_SCORE = "min-score";

  /**
   * Copies the lists and checks the bounds.
   *
   * @throws IllegalArgumentException if both sides are empty or the score is outside 0 to 1
   */
  public Bead {
    source = List.copyOf(source);
    target = List.copyOf(target);
    if (source.isEmpty() && target.isEmpty()) {
      throw new IllegalArgumentException("a bead has segments on one side at least");
    }
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("bead score " + score + " is outside 0 to 1");
    }
  }

  /** Returns a bead that the aligner found. */
  public static Bead auto(List<SegmentId> source, List<SegmentId> target, double score) {
    return new Bead(source, target, score, BeadStatus.AUTO, ALIGNER, "");
  }

  /** Returns the same bead with another status and origin. */
  public Bead with(BeadStatus newStatus, String newOrigin) {
    return new Bead(source, target, score, newStatus, newOrigin, note);
  }

  /** Returns how many segments it joins on each side. */
  public BeadType type() {
    return new BeadType(source.size(), target.size());
  }

  /** Returns whether it joins segments of both sides. */
  public boolean isLink() {
    return !source.isEmpty() && !target.isEmpty();
  }
}
