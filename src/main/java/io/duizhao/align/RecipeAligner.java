package io.duizhao.align;

import io.duizhao.align.cost.CostPart;
import io.duizhao.align.cost.CutScores;
import io.duizhao.align.decision.Decisions;
import io.duizhao.align.path.ScoredStep;
import io.duizhao.align.path.Step;
import io.duizhao.align.search.Mode;
import io.duizhao.align.search.Search;
import io.duizhao.align.unit.UnitMap;
import io.duizhao.align.unit.UnitTimes;
import io.duizhao.lexicon.Lexicon;
import io.duizhao.model.bead.Alignment;
import io.duizhao.model.bead.Bead;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.text.Timecode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Aligns Chinese with English by lexicon, lengths, marks and quotations, each document for itself.
 * A first search over the grid keeps the likely steps; two passes then learn the document's habits
 * from the path before and choose the best path through what is kept. A bead's score is its
 * probability among all paths.
 */
public final class RecipeAligner implements Aligner {
  private final Lexicon lexicon;
  private final Mode mode;
  private final @Nullable Pivot pivot;
  private final Times sourceTimes;
  private final Times targetTimes;

  /** Aligns with the words of a lexicon. */
  public RecipeAligner(Lexicon lexicon) {
    this(lexicon, Mode.SENTENCES);
  }

  /** Aligns with other weights. */
  RecipeAligner(Lexicon lexicon, Mode mode) {
    this(lexicon, mode, null, Times.NONE, Times.NONE);
  }

  private RecipeAligner(
      Lexicon lexicon, Mode mode, @Nullable Pivot pivot, Times sourceTimes, Times targetTimes) {
    this.lexicon = lexicon;
    this.mode = mode;
    this.pivot = pivot;
    this.sourceTimes = sourceTimes;
    this.targetTimes = targetTimes;
  }

  /** Gives a machine translation of source sentences. */
  public interface Pivot {
    /** Returns the translation of each sentence, in order; empty where there is none. */
    List<String> of(List<Segment> source);
  }

  /**
   * Returns an aligner that compares the English with a machine translation too; it stands in for
   * an empty lexicon.
   */
  public RecipeAligner with(Pivot translation) {
    return new RecipeAligner(lexicon, mode, translation, sourceTimes, targetTimes);
  }

  /** Knows when the sentences of a side are heard. */
  @FunctionalInterface
  public interface Times {
    /** Knows no times. */
    Times NONE = segment -> null;

    /** Returns when a sentence is heard, by the clock of its side; null where that is not known. */
    @Nullable Timecode of(Segment segment);
  }

  /** Returns an aligner that compares when sentences are heard, as far as both clocks agree. */
  public RecipeAligner with(Times ofSource, Times ofTarget) {
    return new RecipeAligner(lexicon, mode, pivot, ofSource, ofTarget);
  }

  @Override
  public Alignment align(List<Segment> source, List<Segment> target, List<Bead> decisions) {
    Decisions decided =
        new Decisions(
            source.stream().map(Segment::id).toList(),
            target.stream().map(Segment::id).toList(),
            decisions);
    Search search = search(source, target);
    List<ScoredStep> path = search.run(decided.rules());
    for (Decisions more = decided.holding(steps(path));
        more != decided;
        more = decided.holding(steps(path))) {
      decided = more;
      path = search.run(decided.rules());
    }
    return new AlignmentBuilder(
            source,
            UnitMap.identity(source.size()),
            target,
            UnitMap.identity(target.size()),
            decided)
        .build(path);
  }

  /**
   * {@inheritDoc}
   *
   * <p>The sentences are taken in the order in which the beads have them, and the document's habits
   * are those that the beads show.
   */
  @Override
  public List<BeadCosts> costs(List<Segment> source, List<Segment> target, List<Bead> beads) {
    Map<SegmentId, Segment> sources = byId(source);
    Map<SegmentId, Segment> targets = byId(target);
    List<Segment> sourceOrder = new ArrayList<>();
    List<Segment> targetOrder = new ArrayList<>();
    List<Step> path = new ArrayList<>();
    for (Bead bead : beads) {
      int i = sourceOrder.size();
      int j = targetOrder.size();
      bead.source().forEach(id -> sourceOrder.add(known(sources, id)));
      bead.target().forEach(id -> targetOrder.add(known(targets, id)));
      path.add(new Step(i, j, bead.source().size(), bead.target().size()));
    }
    List<List<CostPart>> parts = search(sourceOrder, targetOrder).costs(path);
    return IntStream.range(0, beads.size())
        .mapToObj(bead -> new BeadCosts(beads.get(bead), parts.get(bead)))
        .toList();
  }

  private static Map<SegmentId, Segment> byId(List<Segment> segments) {
    return segments.stream().collect(Collectors.toMap(Segment::id, segment -> segment));
  }

  private static Segment known(Map<SegmentId, Segment> segments, SegmentId id) {
    Segment segment = segments.get(id);
    if (segment == null) {
      throw new IllegalArgumentException("a bead names " + id.value() + ", which is no segment");
    }
    return segment;
  }

  private Search search(List<Segment> source, List<Segment> target) {
    return new Search(
            texts(source),
            texts(target),
            pivot == null ? null : pivot.of(source),
            CutScores.none(source.size(), target.size()),
            lexicon,
            mode)
        .timed(times(source, sourceTimes), times(target, targetTimes));
  }

  private static List<Step> steps(List<ScoredStep> path) {
    return path.stream().map(ScoredStep::step).toList();
  }

  private static UnitTimes times(List<Segment> segments, Times times) {
    return UnitTimes.of(segments.size(), unit -> times.of(segments.get(unit)));
  }

  private static List<String> texts(List<Segment> segments) {
    return segments.stream().map(Segment::text).toList();
  }
}
