package io.duizhao.review;

import io.duizhao.model.bead.Bead;
import io.duizhao.model.segment.SegmentId;
import java.util.List;

/**
 * Names a bead by what it joins, so that a decision is understood without the state that it was
 * taken in.
 *
 * @param source ids of its source segments
 * @param target ids of its target segments
 */
public record BeadRef(List<SegmentId> source, List<SegmentId> target) {
  /** Copies the lists. */
  public BeadRef {
    source = List.copyOf(source);
    target = List.copyOf(target);
  }

  /** Returns the name of a bead. */
  public static BeadRef of(Bead bead) {
    return new BeadRef(bead.source(), bead.target());
  }

  /** Returns whether this is the bead's name. */
  boolean names(Bead bead) {
    return source.equals(bead.source()) && target.equals(bead.target());
  }
}
