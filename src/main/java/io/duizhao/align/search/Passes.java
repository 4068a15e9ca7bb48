package io.duizhao.align.search;

import io.duizhao.align.cost.BeadCost;
import io.duizhao.align.cost.BoundaryCost;
import io.duizhao.align.cost.CostPart;
import io.duizhao.align.cost.GapCosts;
import io.duizhao.align.cost.LengthCost;
import io.duizhao.align.cost.LengthHabit;
import io.duizhao.align.cost.LexicalCosts;
import io.duizhao.align.cost.ManyToManyCost;
import io.duizhao.align.cost.PriorCost;
import io.duizhao.align.cost.SizeCost;
import io.duizhao.align.cost.StartCost;
import io.duizhao.align.cost.StartWeights;
import io.duizhao.align.cost.TimeCost;
import io.duizhao.align.cost.WeightedCosts;
import io.duizhao.align.decision.Rules;
import io.duizhao.align.mark.Marks;
import io.duizhao.align.path.Band;
import io.duizhao.align.path.BeadTypes;
import io.duizhao.align.path.ScoredStep;
import io.duizhao.align.path.Step;
import io.duizhao.align.word.OrderedEvidence;
import io.duizhao.align.word.WordEvidence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The passes of the search over one document. */
final class Passes {
  /** Each learns the document's habits from the path before; two were chosen on MAC-Dev. */
  private static final int PASSES = 2;

  /** Share of a machine translation's words beside a lexicon. */
  private static final double PIVOT = 0.2;

  private final Bitext text;
  private final Band band;
  private final Rules rules;
  private final Mode mode;
  private final AlignmentWeights weights;
  private final Gaps gaps;
  private final LengthHabit whole;
  private final BeadCost ofTarget;
  private final BeadCost ofSource;
  private final BeadCost ofBelonging;

  /** Prepares the search within a band. */
  Passes(Bitext text, Band band, Rules rules, Mode mode) {
    this.text = text;
    this.band = band;
    this.rules = rules;
    this.mode = mode;
    weights = mode.weights();
    gaps = gaps(weights.gaps(), weights.start());
    whole = LengthHabit.ofWhole(text.sourceLengths(), text.targetLengths());
    LexicalCosts lexical = new LexicalCosts(new OrderedEvidence(text.words()));
    WordEvidence pivot = text.pivot();
    LexicalCosts other = pivot == null ? null : new LexicalCosts(new OrderedEvidence(pivot));
    ofTarget = mixed(lexical, other, LexicalCosts::ofTarget);
    ofSource = mixed(lexical, other, LexicalCosts::ofSource);
    ofBelonging = mixed(lexical, other, LexicalCosts::ofBelonging);
  }

  private static BeadCost mixed(
      LexicalCosts lexical, @Nullable LexicalCosts pivot, Function<LexicalCosts, BeadCost> which) {
    return pivot == null
        ? which.apply(lexical)
        : new WeightedCosts().add(1 - PIVOT, which.apply(lexical)).add(PIVOT, which.apply(pivot));
  }

  /** Returns the path of the first search, before anything is learned. */
  List<ScoredStep> first() {
    return first(wide());
  }

  private List<ScoredStep> first(Lattice wide) {
    GridWeights grid = mode.grid();
    return wide.bestPath(
        costs(wide, gridCosts(grid, whole), grid.bag()), gaps(grid.gaps(), grid.start()));
  }

  /** Returns the path of the last pass. */
  List<ScoredStep> best() {
    Lattice wide = wide();
    List<ScoredStep> path = first(wide);
    for (int pass = 0; pass < PASSES; pass++) {
      List<Step> steps = new ArrayList<>(rules.confirmed());
      path.forEach(scored -> steps.add(scored.step()));
      LengthHabit habit = habit(steps);
      Lattice lattice = likely(wide, gridCosts(mode.flat(), habit));
      double[] costs = costs(lattice, fullCosts(habit, steps), 0);
      path =
          pass == PASSES - 1 && mode.likelyEnd() > 0
              ? lattice.likelyPath(costs, gaps, mode.likelyEnd())
              : lattice.bestPath(costs, gaps);
    }
    return path;
  }

  private Gaps gaps(GapCosts costs, StartWeights start) {
    return mode.gaps(costs, start, text);
  }

  private LengthHabit habit(List<Step> steps) {
    return LengthHabit.ofPath(text.sourceLengths(), text.targetLengths(), steps);
  }

  private Lattice wide() {
    return new GridSearch(text, mode, whole, rules, band).lattice();
  }

  private Lattice likely(Lattice all, BeadCost flat) {
    double[] costs = costs(all, flat, mode.flat().bag());
    Gaps flatGaps = gaps(mode.flat().gaps(), mode.flat().start());
    double[] posterior = all.posterior(costs, flatGaps);
    BitSet kept = new BitSet(all.size());
    for (int edge = 0; edge < posterior.length; edge++) {
      kept.set(edge, posterior[edge] > mode.likely());
    }
    for (int edge : all.best(costs, flatGaps)) {
      kept.set(edge);
    }
    return all.keep(kept);
  }

  private double[] costs(Lattice lattice, BeadCost cost, double bag) {
    double[] costs = new double[lattice.size()];
    for (int edge = 0; edge < costs.length; edge++) {
      Step s = lattice.step(edge);
      costs[edge] =
          switch (lattice.type(edge)) {
            case BeadTypes.SOURCE_ALONE -> rules.sourceAlone(s.i());
            case BeadTypes.TARGET_ALONE -> rules.targetAlone(s.j());
            case BeadTypes.SOURCE_TAKEN -> rules.passing(s.i(), s.j());
            case BeadTypes.TARGET_TAKEN -> 0;
            default -> cost.of(s.i(), s.j(), s.a(), s.b()) + bag * lattice.bag(edge);
          };
    }
    return costs;
  }

  private BeadCost gridCosts(GridWeights grid, LengthHabit habit) {
    LengthHabit plain = new LengthHabit(habit.ratio(), 1);
    return new WeightedCosts()
        .add(grid.prior(), new PriorCost(mode.types()))
        .add(1, new StartCost(text.cuts(), grid.start()))
        .add(grid.start().size(), new SizeCost(text.sourceLengths()))
        .add(grid.times(), times())
        .add(grid.length(), new LengthCost(text.sourceLengths(), text.targetLengths(), plain));
  }

  /** Returns what each step of a path costs, by the habits that the path shows. */
  List<List<CostPart>> parts(List<Step> path) {
    WeightedCosts costs = fullCosts(habit(path), path);
    List<List<CostPart>> parts = new ArrayList<>();
    Step before = new Step(0, 0, 1, 1);
    for (Step s : path) {
      parts.add(s.isLink() ? costs.parts(s.i(), s.j(), s.a(), s.b()) : alone(s, before));
      before = s;
    }
    return parts;
  }

  /** Returns what sentences without counterpart cost; going on in a gap is cheaper. */
  private List<CostPart> alone(Step s, Step before) {
    boolean source = s.a() > 0;
    boolean opens = before.isLink() || source != before.a() > 0;
    List<CostPart> parts = new ArrayList<>();
    if (opens) {
      parts.add(
          new CostPart("opening a gap", source ? gaps.openSource(s.i()) : gaps.openTarget(s.j())));
    }
    double sentences = 0;
    for (int k = 0; k < s.a() + s.b(); k++) {
      sentences += source ? gaps.source(s.i() + k) : gaps.target(s.j() + k);
    }
    parts.add(new CostPart("no counterpart", sentences));
    return parts;
  }

  private BeadCost times() {
    TimeCost times = text.times();
    return times == null ? (i, j, a, b) -> 0 : times;
  }

  private WeightedCosts fullCosts(LengthHabit habit, List<Step> path) {
    Marks source = text.sourceMarks();
    Marks target = text.targetMarks();
    return new WeightedCosts()
        .add("type", weights.prior(), new PriorCost(mode.types()))
        .add("start", 1, new StartCost(text.cuts(), weights.start()))
        .add("size", weights.start().size(), new SizeCost(text.sourceLengths()))
        .add(
            "length",
            weights.length(),
            new LengthCost(text.sourceLengths(), text.targetLengths(), habit))
        .add("English words", weights.target(), ofTarget)
        .add("Chinese words", weights.source(), ofSource)
        .add("belonging", weights.belonging(), ofBelonging)
        .add("many to many", weights.manyToMany(), new ManyToManyCost())
        .add("numbers", weights.numbers(), text.numbers())
        .add("times", weights.times(), times())
        .add(
            "last mark",
            weights.lastMark(),
            new BoundaryCost(
                source.lastMark(), target.lastMark(), Marks.LAST_MARKS, BoundaryCost.At.LAST, path))
        .add(
            "quotation",
            weights.quotation(),
            new BoundaryCost(
                source.quotation(),
                target.quotation(),
                Marks.QUOTATIONS,
                BoundaryCost.At.LAST,
                path))
        .add(
            "opening",
            weights.opening(),
            new BoundaryCost(
                source.opening(), target.opening(), Marks.OPENINGS, BoundaryCost.At.FIRST, path));
  }
}
