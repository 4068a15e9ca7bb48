package io.duizhao.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/** The passes of the search over one document. */
final class Passes {
  private static final int PASSES = 2;

  /** Probability under flat costs from which on a step enters the lattice. */
  private static final double LIKELY = 1e-3;

  private final Bitext text;
  private final Decisions decided;
  private final AlignmentWeights weights;
  private final BeadCost ofTarget;
  private final BeadCost ofSource;
  private final BeadCost ofBelonging;

  Passes(Bitext text, Decisions decided, AlignmentWeights weights) {
    this.text = text;
    this.decided = decided;
    this.weights = weights;
    LexicalCosts lexical = new LexicalCosts(new OrderedEvidence(text.words()));
    ofTarget = lexical.ofTarget();
    ofSource = lexical.ofSource();
    ofBelonging = lexical.ofBelonging();
  }

  /** Returns the best path. */
  List<ScoredStep> run() {
    LengthHabit whole = LengthHabit.ofWhole(text.sourceLengths(), text.targetLengths());
    Lattice wide = wide(whole);
    List<ScoredStep> path =
        wide.bestPath(
            costs(wide, gridCosts(GridWeights.FIRST, whole), GridWeights.FIRST.bag()),
            GridWeights.FIRST.gaps());
    for (int pass = 0; pass < PASSES; pass++) {
      List<Step> steps = new ArrayList<>(decided.confirmed());
      path.forEach(scored -> steps.add(scored.step()));
      Lattice lattice = likely(wide, local(steps, this::flatCosts));
      path = lattice.bestPath(costs(lattice, local(steps, this::fullCosts), 0), weights.gaps());
    }
    return path;
  }

  private BeadCost local(List<Step> steps, Function<List<Step>, BeadCost> learn) {
    return new LocalCosts(text.sources(), steps, learn);
  }

  private LengthHabit habit(List<Step> steps) {
    return LengthHabit.ofPath(text.sourceLengths(), text.targetLengths(), steps);
  }

  private Lattice wide(LengthHabit habit) {
    GridLengths lengths =
        new GridLengths(
            text.sourceLengths(), text.sources(), text.targetLengths(), text.targets(), habit);
    Band band = BandFinder.find(text.words());
    return new GridSearch(text.words(), lengths, GridWeights.FIRST, decided.rules(), band)
        .lattice();
  }

  private Lattice likely(Lattice all, BeadCost flat) {
    double[] costs = costs(all, flat, GridWeights.FLAT.bag());
    double[] posterior = all.posterior(costs, GridWeights.FLAT.gaps());
    BitSet kept = new BitSet(all.size());
    for (int edge = 0; edge < posterior.length; edge++) {
      kept.set(edge, posterior[edge] > LIKELY);
    }
    for (int edge : all.best(costs, GridWeights.FLAT.gaps())) {
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
            case BeadTypes.SOURCE_ALONE -> decided.rules().sourceAlone(s.i());
            case BeadTypes.TARGET_ALONE -> decided.rules().targetAlone(s.j());
            case BeadTypes.SOURCE_TAKEN -> decided.rules().passing(s.i(), s.j());
            case BeadTypes.TARGET_TAKEN -> 0;
            default -> cost.of(s.i(), s.j(), s.a(), s.b()) + bag * lattice.bag(edge);
          };
    }
    return costs;
  }

  private BeadCost gridCosts(GridWeights grid, LengthHabit habit) {
    LengthHabit plain = new LengthHabit(habit.ratio(), 1);
    return new WeightedCosts()
        .add(grid.prior(), new PriorCost())
        .add(grid.length(), new LengthCost(text.sourceLengths(), text.targetLengths(), plain));
  }

  private BeadCost flatCosts(List<Step> path) {
    return gridCosts(GridWeights.FLAT, habit(path));
  }

  private BeadCost fullCosts(List<Step> path) {
    LengthHabit habit = habit(path);
    Marks source = text.sourceMarks();
    Marks target = text.targetMarks();
    return new WeightedCosts()
        .add(weights.prior(), new PriorCost())
        .add(weights.length(), new LengthCost(text.sourceLengths(), text.targetLengths(), habit))
        .add(weights.target(), ofTarget)
        .add(weights.source(), ofSource)
        .add(weights.belonging(), ofBelonging)
        .add(weights.manyToMany(), new ManyToManyCost())
        .add(
            weights.lastMark(),
            new BoundaryCost(
                source.lastMark(), target.lastMark(), Marks.LAST_MARKS, BoundaryCost.At.LAST, path))
        .add(
            weights.quotation(),
            new BoundaryCost(
                source.quotation(),
                target.quotation(),
                Marks.QUOTATIONS,
                BoundaryCost.At.LAST,
                path))
        .add(
            weights.opening(),
            new BoundaryCost(
                source.opening(), target.opening(), Marks.OPENINGS, BoundaryCost.At.FIRST, path));
  }
}
