package io.duizhao.align;

import io.duizhao.align.path.Places;
import io.duizhao.model.bead.Alignment;
import io.duizhao.model.bead.Bead;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Aligns texts with an aligner that knows their languages the other way round only. */
public final class TurnedAligner implements Aligner {
  private final Aligner aligner;

  /**
   * Exchanges the sides for another aligner.
   *
   * @param aligner takes our source for its target
   */
  public TurnedAligner(Aligner aligner) {
    this.aligner = aligner;
  }

  /** Returns the aligner that it turns. */
  public Aligner turned() {
    return aligner;
  }

  @Override
  public Alignment align(List<Segment> source, List<Segment> target, List<Bead> decisions) {
    List<Bead> turned = decisions.stream().map(TurnedAligner::turned).toList();
    List<Bead> found = aligner.align(target, source, turned).beads();
    return new Alignment(ordered(found.stream().map(TurnedAligner::turned).toList(), source));
  }

  @Override
  public List<BeadCosts> costs(List<Segment> source, List<Segment> target, List<Bead> beads) {
    List<Bead> turned = beads.stream().map(TurnedAligner::turned).toList();
    return aligner.costs(target, source, turned).stream()
        .map(costs -> new BeadCosts(turned(costs.bead()), costs.parts()))
        .toList();
  }

  private static Bead turned(Bead bead) {
    List<SegmentId> first = bead.target();
    List<SegmentId> second = bead.source();
    return new Bead(first, second, bead.score(), bead.status(), bead.origin(), bead.note());
  }

  /** A bead with its place in the source. */
  private record Placed(Bead bead, int place) {}

  /** Puts beads in the order of the source; an addition stays behind what it was behind. */
  private static List<Bead> ordered(List<Bead> beads, List<Segment> source) {
    Places places = new Places(source.stream().map(Segment::id).toList());
    List<Placed> placed = new ArrayList<>();
    int place = -1;
    for (Bead bead : beads) {
      if (!bead.source().isEmpty()) {
        place = places.of(bead.source().get(0), place);
      }
      placed.add(new Placed(bead, place));
    }
    placed.sort(Comparator.comparingInt(Placed::place));
    return placed.stream().map(Placed::bead).toList();
  }
}
