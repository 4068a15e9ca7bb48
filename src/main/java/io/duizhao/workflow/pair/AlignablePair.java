package io.duizhao.workflow.pair;

import io.duizhao.align.Aligner;
import io.duizhao.align.BeadCosts;
import io.duizhao.align.TurnedAligner;
import io.duizhao.model.bead.AlignedTexts;
import io.duizhao.model.bead.Bead;
import io.duizhao.model.segment.SegmentedDocument;
import java.util.List;

/**
 * Two texts cut into sentences, with the aligner that suits them.
 *
 * @param source the source
 * @param target the target
 * @param aligner aligns the segments of these texts
 */
public record AlignablePair(SegmentedDocument source, SegmentedDocument target, Aligner aligner) {
  /** Returns the pair the other way round. */
  AlignablePair turned() {
    SegmentedDocument first = target;
    SegmentedDocument second = source;
    return new AlignablePair(first, second, new TurnedAligner(aligner));
  }

  /** Returns what the beads of an alignment cost; nothing where the aligner cannot tell. */
  public List<BeadCosts> costs(List<Bead> beads) {
    return aligner.costs(source.segments(), target.segments(), beads);
  }

  /** Returns the texts with the alignment that keeps to people's decisions. */
  public AlignedTexts align(List<Bead> decisions) {
    return new AlignedTexts(
        source, target, aligner.align(source.segments(), target.segments(), decisions));
  }
}
