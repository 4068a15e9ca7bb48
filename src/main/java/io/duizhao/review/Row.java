package io.duizhao.review;

import io.duizhao.model.bead.Bead;
import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.segment.SegmentId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a review.
 *
 * @param bead what belongs together
 * @param wording what stands for the bead's target; null where its target segments do
 */
public record Row(Bead bead, @Nullable Wording wording) {
  /** Returns a bead with no wording of its own. */
  public static Row of(Bead bead) {
    return new Row(bead, null);
  }

  /** Returns a bead that a person made, which nobody has confirmed yet. */
  static Row made(List<SegmentId> source, List<SegmentId> target, String note) {
    return of(new Bead(source, target, 1, BeadStatus.AUTO, Bead.HUMAN, note));
  }

  /** Returns the segments of a side. */
  public List<SegmentId> ids(Side side) {
    return side == Side.SOURCE ? bead.source() : bead.target();
  }

  /** Returns the same bead with another wording. */
  Row with(@Nullable Wording newWording) {
    return new Row(bead, newWording);
  }

  /** Returns the same wording for another bead. */
  Row with(Bead newBead) {
    return new Row(newBead, wording);
  }
}
