package io.duizhao.project;

import io.duizhao.model.bead.Bead;
import io.duizhao.model.segment.SegmentId;
import java.util.List;

/**
 * What an alignment file says.
 *
 * @param sourceIds the source's segments in order, as they were when it was written
 * @param targetIds the target's segments in order, as they were when it was written
 * @param beads the lines of the alignment in order
 * @param aside decisions that are no part of it: rejected beads, and those that lost their place
 */
public record AlignmentRecord(
    List<SegmentId> sourceIds, List<SegmentId> targetIds, List<Bead> beads, List<Bead> aside) {
  /** What holds before the first run. */
  public static final AlignmentRecord EMPTY =
      new AlignmentRecord(List.of(), List.of(), List.of(), List.of());

  /** Copies the lists. */
  public AlignmentRecord {
    sourceIds = List.copyOf(sourceIds);
    targetIds = List.copyOf(targetIds);
    beads = List.copyOf(beads);
    aside = List.copyOf(aside);
  }
}
