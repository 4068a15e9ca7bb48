package io.duizhao.align;

import io.duizhao.align.cost.CutScores;
import io.duizhao.align.decision.Decisions;
import io.duizhao.align.path.ScoredStep;
import io.duizhao.align.path.Step;
import io.duizhao.align.search.Mode;
import io.duizhao.align.search.Search;
import io.duizhao.align.unit.UnitMap;
import io.duizhao.align.unit.UnitTimes;
import io.duizhao.lexicon.Lexicon;
import io.duizhao.model.Alignment;
import io.duizhao.model.Bead;
import io.duizhao.model.Segment;
import io.duizhao.model.Timecode;
import java.util.List;
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
    Search search =
        new Search(
                texts(source),
                texts(target),
                pivot == null ? null : pivot.of(source),
                CutScores.none(source.size(), target.size()),
                lexicon,
                mode)
            .timed(times(source, sourceTimes), times(target, targetTimes));
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
