package io.duizhao.align;

import io.duizhao.align.decision.Decisions;
import io.duizhao.align.path.BeadTypes;
import io.duizhao.align.path.ScoredStep;
import io.duizhao.align.path.Step;
import io.duizhao.align.unit.UnitMap;
import io.duizhao.model.bead.Alignment;
import io.duizhao.model.bead.Bead;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import java.util.ArrayList;
import java.util.List;

/** Turns a path through units into beads and puts the confirmed beads in their places. */
final class AlignmentBuilder {
  private final List<Segment> source;
  private final UnitMap sourceMap;
  private final List<Segment> target;
  private final UnitMap targetMap;
  private final Decisions decided;
  private final List<Bead> beads = new ArrayList<>();

  AlignmentBuilder(
      List<Segment> source,
      UnitMap sourceMap,
      List<Segment> target,
      UnitMap targetMap,
      Decisions decided) {
    this.source = source;
    this.sourceMap = sourceMap;
    this.target = target;
    this.targetMap = targetMap;
    this.decided = decided;
  }

  /** Returns the beads of a path. */
  Alignment build(List<ScoredStep> path) {
    for (ScoredStep scored : path) {
      Step s = scored.step();
      switch (scored.type()) {
        case BeadTypes.SOURCE_TAKEN -> {
          if (sourceMap.begins(s.i())) {
            beads.addAll(decided.atSource(sourceMap.segment(s.i())));
          }
        }
        case BeadTypes.TARGET_TAKEN -> {
          if (targetMap.begins(s.j())) {
            beads.addAll(decided.atTarget(targetMap.segment(s.j())));
          }
        }
        default -> add(s, scored.probability());
      }
    }
    return new Alignment(beads);
  }

  private void add(Step s, double probability) {
    List<SegmentId> sources = ids(sourceMap.in(source, s.i(), s.a()));
    List<SegmentId> targets = ids(targetMap.in(target, s.j(), s.b()));
    if (!sources.isEmpty() || !targets.isEmpty()) {
      beads.add(Bead.auto(sources, targets, Math.max(0, Math.min(1, probability))));
    }
  }

  private static List<SegmentId> ids(List<Segment> segments) {
    return segments.stream().map(Segment::id).toList();
  }
}
