package io.duizhao.align;

import io.duizhao.align.decision.Decisions;
import io.duizhao.align.decision.Rules;
import io.duizhao.align.path.BeadTypes;
import io.duizhao.align.path.ScoredStep;
import io.duizhao.align.path.Step;
import io.duizhao.align.unit.UnitLink;
import io.duizhao.align.unit.UnitMap;
import io.duizhao.align.unit.UnitText;
import io.duizhao.model.bead.Alignment;
import io.duizhao.model.bead.Bead;
import io.duizhao.model.segment.Segment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Aligns segments that came from a joint segmentation. Without decisions the links are those that
 * the segmentation came from. With decisions their units are aligned anew, but only as whole
 * segments; a link that comes back keeps the probability that it had when all was open.
 */
public final class UnitAligner implements Aligner {
  private final JointAligner aligner;
  private final UnitText source;
  private final UnitText target;
  private final UnitMap sourceMap;
  private final UnitMap targetMap;
  private final List<UnitLink> links;

  /**
   * Makes an aligner for one pair of texts.
   *
   * @param links the links that the segments came from
   * @param sourceFirst the first unit of each source segment
   * @param targetFirst the first unit of each target segment
   */
  public UnitAligner(
      JointAligner aligner,
      UnitText source,
      UnitText target,
      List<UnitLink> links,
      int[] sourceFirst,
      int[] targetFirst) {
    this.aligner = aligner;
    this.source = source;
    this.target = target;
    this.links = List.copyOf(links);
    sourceMap = new UnitMap(sourceFirst, source.size());
    targetMap = new UnitMap(targetFirst, target.size());
  }

  @Override
  public Alignment align(
      List<Segment> sourceSegments, List<Segment> targetSegments, List<Bead> decisions) {
    Decisions decided =
        new Decisions(
            sourceSegments.stream().map(Segment::id).toList(),
            targetSegments.stream().map(Segment::id).toList(),
            decisions);
    List<ScoredStep> path =
        decisions.isEmpty() ? links.stream().map(UnitAligner::scored).toList() : path(decided);
    for (Decisions more = decided.holding(segments(path));
        more != decided;
        more = decided.holding(segments(path))) {
      decided = more;
      path = path(decided);
    }
    return new AlignmentBuilder(sourceSegments, sourceMap, targetSegments, targetMap, decided)
        .build(path);
  }

  private List<ScoredStep> path(Decisions decided) {
    Map<Step, Double> known = new HashMap<>();
    links.forEach(link -> known.put(link.step(), link.probability()));
    List<ScoredStep> path = new ArrayList<>();
    Rules rules = decided.rules().ofUnits(sourceMap, targetMap);
    for (ScoredStep found : aligner.search(source, target).run(rules)) {
      double probability = known.getOrDefault(found.step(), found.probability());
      path.add(new ScoredStep(found.step(), found.type(), probability));
    }
    return path;
  }

  /** Returns the steps counted in segments. */
  private List<Step> segments(List<ScoredStep> path) {
    return path.stream().map(scored -> segments(scored.step())).toList();
  }

  private Step segments(Step s) {
    int i = sourceMap.segment(s.i());
    int j = targetMap.segment(s.j());
    return new Step(
        i, j, sourceMap.segment(s.i() + s.a()) - i, targetMap.segment(s.j() + s.b()) - j);
  }

  /** Any type of bead does: the builder asks for steps that are no beads only. */
  private static ScoredStep scored(UnitLink link) {
    int type = link.isLink() ? 0 : link.a() > 0 ? BeadTypes.SOURCE_ALONE : BeadTypes.TARGET_ALONE;
    return new ScoredStep(link.step(), type, link.probability());
  }
}
