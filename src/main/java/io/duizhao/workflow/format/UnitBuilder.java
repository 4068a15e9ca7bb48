package io.duizhao.workflow.format;

import io.duizhao.model.bead.Bead;
import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.segment.SegmentedDocument;
import io.duizhao.model.unit.TargetOrigin;
import io.duizhao.model.unit.TargetState;
import io.duizhao.model.unit.TranslationUnit;
import io.duizhao.text.Joining;
import java.util.List;
import java.util.Map;

/** Makes translation units from aligned or untranslated segments. */
public final class UnitBuilder {
  private UnitBuilder() {}

  /** Returns one unit a bead, in the beads' order. */
  public static List<TranslationUnit> aligned(
      SegmentedDocument source,
      SegmentedDocument target,
      List<Bead> beads,
      boolean machineTranslated) {
    Map<SegmentId, Segment> sources = source.byId();
    Map<SegmentId, Segment> targets = target.byId();
    return beads.stream()
        .map(
            bead ->
                unit(
                    bead,
                    segments(bead.source(), sources),
                    segments(bead.target(), targets),
                    machineTranslated))
        .toList();
  }

  /** Returns one unit a segment, each waiting for its translation. */
  public static List<TranslationUnit> untranslated(SegmentedDocument source) {
    return source.segments().stream()
        .map(segment -> unit(Bead.auto(List.of(segment.id()), List.of(), 1), List.of(segment)))
        .toList();
  }

  /** Returns one unit of some segments, which waits for its translation. */
  public static TranslationUnit untranslated(List<SegmentId> ids, Map<SegmentId, Segment> source) {
    return unit(Bead.auto(ids, List.of(), 1), segments(ids, source));
  }

  private static TranslationUnit unit(Bead bead, List<Segment> source) {
    return unit(bead, source, List.of(), false);
  }

  private static TranslationUnit unit(
      Bead bead, List<Segment> source, List<Segment> target, boolean machineTranslated) {
    return new TranslationUnit(
        source.isEmpty() ? "added-" + target.get(0).id() : source.get(0).id().value(),
        source,
        target,
        text(source),
        text(target),
        bead.score(),
        bead.status(),
        state(bead, target),
        origin(target, machineTranslated));
  }

  private static TargetState state(Bead bead, List<Segment> target) {
    if (target.isEmpty()) {
      return TargetState.INITIAL;
    }
    return bead.status() == BeadStatus.CONFIRMED ? TargetState.REVIEWED : TargetState.TRANSLATED;
  }

  private static TargetOrigin origin(List<Segment> target, boolean machineTranslated) {
    if (target.isEmpty()) {
      return TargetOrigin.NONE;
    }
    return machineTranslated ? TargetOrigin.MT : TargetOrigin.ALIGNED;
  }

  private static String text(List<Segment> segments) {
    return Joining.sentences(segments.stream().map(Segment::text).toList());
  }

  private static List<Segment> segments(List<SegmentId> ids, Map<SegmentId, Segment> segments) {
    return ids.stream()
        .map(
            id -> {
              Segment segment = segments.get(id);
              if (segment == null) {
                throw new IllegalArgumentException("no segment has the id " + id);
              }
              return segment;
            })
        .toList();
  }
}
