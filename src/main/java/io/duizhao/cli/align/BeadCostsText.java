package io.duizhao.cli.align;

import io.duizhao.align.BeadCosts;
import io.duizhao.align.cost.CostPart;
import io.duizhao.model.bead.AlignedTexts;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.segment.SegmentedDocument;
import io.duizhao.text.Excerpt;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells what each bead of an alignment cost, and by what evidence, as a person reads it. */
final class BeadCostsText {
  /** UTF-16 code units of a side that are shown. */
  private static final int SHOWN = 40;

  /** Costs that are nearer to 0 than this are left out. */
  private static final double LEAST = 0.05;

  private final Map<SegmentId, String> source;
  private final Map<SegmentId, String> target;

  BeadCostsText(AlignedTexts aligned) {
    source = texts(aligned.source());
    target = texts(aligned.target());
  }

  private static Map<SegmentId, String> texts(SegmentedDocument document) {
    return document.segments().stream().collect(Collectors.toMap(Segment::id, Segment::text));
  }

  /** Returns the lines that tell of some beads: three a bead. */
  List<String> lines(List<BeadCosts> beads) {
    return beads.stream().flatMap(costs -> lines(costs).stream()).toList();
  }

  private List<String> lines(BeadCosts costs) {
    return List.of(
        String.format(
            Locale.ROOT,
            "%.3f  %s  %s",
            costs.bead().score(),
            costs.bead().type(),
            side(source, costs.bead().source())),
        "            " + side(target, costs.bead().target()),
        String.format(Locale.ROOT, "            %.1f nats: %s", costs.total(), parts(costs)));
  }

  private static String side(Map<SegmentId, String> texts, List<SegmentId> ids) {
    return ids.isEmpty()
        ? "(nothing)"
        : ids.stream()
            .map(id -> Excerpt.of(texts.getOrDefault(id, ""), SHOWN))
            .collect(Collectors.joining(" + "));
  }

  private static String parts(BeadCosts costs) {
    return costs.parts().stream()
        .filter(part -> Math.abs(part.nats()) >= LEAST)
        .map(BeadCostsText::part)
        .collect(Collectors.joining(", "));
  }

  private static String part(CostPart part) {
    return String.format(Locale.ROOT, "%s %.1f", part.name(), part.nats());
  }
}
