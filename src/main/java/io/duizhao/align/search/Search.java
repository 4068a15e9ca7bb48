package io.duizhao.align.search;

import io.duizhao.align.band.BandFinder;
import io.duizhao.align.cost.CostPart;
import io.duizhao.align.cost.CutScores;
import io.duizhao.align.cost.TimeCost;
import io.duizhao.align.decision.Rules;
import io.duizhao.align.path.Band;
import io.duizhao.align.path.BandBuilder;
import io.duizhao.align.path.ScoredStep;
import io.duizhao.align.path.Step;
import io.duizhao.align.unit.Clock;
import io.duizhao.align.unit.ClockFinder;
import io.duizhao.align.unit.Timing;
import io.duizhao.align.unit.UnitTimes;
import io.duizhao.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the best path through two texts, long ones piece by piece. */
public final class Search {
  /** Target units on either side of the first path in which a piece is searched. */
  private static final int AROUND = 40;

  private final List<String> source;
  private final List<String> target;
  private final @Nullable List<String> pivot;
  private final CutScores cuts;
  private final Lexicon lexicon;
  private final Mode mode;
  private final UnitTimes sourceTimes;
  private final UnitTimes targetTimes;

  /** Prepares a search without a machine translation or times. */
  public Search(
      List<String> source, List<String> target, CutScores cuts, Lexicon lexicon, Mode mode) {
    this(source, target, null, cuts, lexicon, mode);
  }

  /**
   * Prepares the search.
   *
   * @param pivot a machine translation of each source unit; null for none
   */
  public Search(
      List<String> source,
      List<String> target,
      @Nullable List<String> pivot,
      CutScores cuts,
      Lexicon lexicon,
      Mode mode) {
    this(
        source,
        target,
        pivot,
        cuts,
        lexicon,
        mode,
        UnitTimes.of(source.size(), Timing.NONE),
        UnitTimes.of(target.size(), Timing.NONE));
  }

  private Search(
      List<String> source,
      List<String> target,
      @Nullable List<String> pivot,
      CutScores cuts,
      Lexicon lexicon,
      Mode mode,
      UnitTimes sourceTimes,
      UnitTimes targetTimes) {
    this.source = source;
    this.target = target;
    this.pivot = pivot;
    this.cuts = cuts;
    this.lexicon = lexicon;
    this.mode = mode;
    this.sourceTimes = sourceTimes;
    this.targetTimes = targetTimes;
  }

  /** Returns the same search for units that are heard at known times. */
  public Search timed(UnitTimes ofSource, UnitTimes ofTarget) {
    return new Search(source, target, pivot, cuts, lexicon, mode, ofSource, ofTarget);
  }

  /** Returns the best path that keeps to the rules. */
  public List<ScoredStep> run(Rules rules) {
    Step whole = new Step(0, 0, source.size(), target.size());
    Bitext text = text(whole, null);
    Band band = BandFinder.find(text.words());
    Clock clock = clock(text, band, rules);
    Passes passes = new Passes(text.with(times(whole, clock)), band, rules, mode);
    if (Pieces.count(source.size(), mode.piece()) == 1) {
      return passes.best();
    }
    List<ScoredStep> first = passes.first();
    List<Step> pieces = Pieces.of(source.size(), target.size(), mode.piece(), first);
    return pieces.parallelStream()
        .flatMap(piece -> piece(piece, first, rules, clock).stream())
        .toList();
  }

  /**
   * Returns what the steps of a path cost, by the habits that the path itself shows.
   *
   * @param path steps from the beginning to the end of both texts
   */
  public List<List<CostPart>> costs(List<Step> path) {
    Step whole = new Step(0, 0, source.size(), target.size());
    Bitext text = text(whole, null);
    Band band = BandFinder.find(text.words());
    Rules rules = Rules.none(source.size(), target.size());
    Bitext timed = text.with(times(whole, clock(text, band, rules)));
    return new Passes(timed, band, rules, mode).parts(path);
  }

  /**
   * Returns how the clocks of both sides agree, by a search that knows nothing of times; null where
   * they do not.
   */
  private @Nullable Clock clock(Bitext text, Band band, Rules rules) {
    return sourceTimes.areUnknown() || targetTimes.areUnknown()
        ? null
        : new ClockFinder(sourceTimes, targetTimes)
            .find(new Passes(text, band, rules, mode).first());
  }

  private List<ScoredStep> piece(
      Step piece, List<ScoredStep> first, Rules rules, @Nullable Clock clock) {
    Band band = BandBuilder.around(first, piece, AROUND);
    List<ScoredStep> path = new ArrayList<>();
    for (ScoredStep scored :
        new Passes(text(piece, clock), band, rules.within(piece), mode).best()) {
      Step s = scored.step();
      Step moved = new Step(piece.i() + s.i(), piece.j() + s.j(), s.a(), s.b());
      path.add(new ScoredStep(moved, scored.type(), scored.probability()));
    }
    return path;
  }

  private Bitext text(Step stretch, @Nullable Clock clock) {
    return Bitext.of(
            source.subList(stretch.i(), stretch.i() + stretch.a()),
            target.subList(stretch.j(), stretch.j() + stretch.b()),
            pivot == null ? null : pivot.subList(stretch.i(), stretch.i() + stretch.a()),
            cuts.within(stretch),
            lexicon)
        .with(times(stretch, clock));
  }

  private @Nullable TimeCost times(Step stretch, @Nullable Clock clock) {
    return clock == null
        ? null
        : new TimeCost(
            sourceTimes.within(stretch.i(), stretch.a()),
            targetTimes.within(stretch.j(), stretch.b()),
            clock);
  }
}
