package io.duizhao.align;

import io.duizhao.model.bead.Alignment;
import io.duizhao.model.bead.Bead;
import io.duizhao.model.segment.Segment;
import java.util.List;

/** Finds which sentences translate each other. */
public interface Aligner {
  /**
   * Aligns two texts.
   *
   * @param source sentences of the source in order
   * @param target sentences of the target in order
   * @param decisions beads that people confirmed, rejected or pinned: a confirmed one stands in the
   *     result as it is, a rejected one does not come back, the segments of a pinned one stand in
   *     one bead; those that name a segment of neither side are left aside
   * @return beads in the order of the source; every segment of either side stands in one
   */
  Alignment align(List<Segment> source, List<Segment> target, List<Bead> decisions);

  /**
   * Returns what beads cost by each kind of evidence, in their order; nothing where the aligner
   * cannot tell.
   *
   * @param source sentences of the source in order
   * @param target sentences of the target in order
   * @param beads an alignment of them
   */
  default List<BeadCosts> costs(List<Segment> source, List<Segment> target, List<Bead> beads) {
    return List.of();
  }
}
