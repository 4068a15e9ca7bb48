package io.duizhao.align;

import io.duizhao.model.Alignment;
import io.duizhao.model.Bead;
import io.duizhao.model.Segment;
import io.duizhao.model.SegmentId;
import java.util.ArrayList;
import java.util.List;

/** Turns a path into beads and puts the confirmed beads in their places. */
final class AlignmentBuilder {
  private final List<Segment> source;
  private final List<Segment> target;
  private final Decisions decided;
  private final List<Bead> beads = new ArrayList<>();

  AlignmentBuilder(List<Segment> source, List<Segment> target, Decisions decided) {
    this.source = source;
    this.target = target;
    this.decided = decided;
  }

  /** Returns the beads of a path. */
  Alignment build(List<ScoredStep> path) {
    for (ScoredStep scored : path) {
      Step s = scored.step();
      switch (scored.type()) {
        case BeadTypes.SOURCE_TAKEN -> beads.addAll(decided.atSource(s.i()));
        case BeadTypes.TARGET_TAKEN -> beads.addAll(decided.atTarget(s.j()));
        default -> add(s, scored.probability());
      }
    }
    return new Alignment(beads);
  }

  private void add(Step s, double probability) {
    beads.add(
        Bead.auto(
            ids(source.subList(s.i(), s.i() + s.a())),
            ids(target.subList(s.j(), s.j() + s.b())),
            Math.max(0, Math.min(1, probability))));
  }

  private static List<SegmentId> ids(List<Segment> segments) {
    return segments.stream().map(Segment::id).toList();
  }
}
