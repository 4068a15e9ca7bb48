package io.duizhao.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

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

  /** Returns the best path through every region of the decisions, in order. */
  List<List<ScoredStep>> run() {
    LengthHabit whole = LengthHabit.ofWhole(text.sourceLengths(), text.targetLengths());
    List<Lattice> wide = wide(whole);
    BeadCost first = gridCosts(GridWeights.FIRST, whole);
    List<List<ScoredStep>> paths = new ArrayList<>();
    for (Lattice lattice : wide) {
      paths.add(
          lattice.bestPath(
              costs(lattice, first, GridWeights.FIRST.bag()), GridWeights.FIRST.gaps()));
    }
    for (int pass = 0; pass < PASSES; pass++) {
      List<Step> path = wholePath(paths);
      LengthHabit habit = LengthHabit.ofPath(text.sourceLengths(), text.targetLengths(), path);
      BeadCost flat = gridCosts(GridWeights.FLAT, habit);
      BeadCost full = fullCosts(habit, path);
      paths.clear();
      for (Lattice all : wide) {
        Lattice lattice = likely(all, flat);
        paths.add(lattice.bestPath(costs(lattice, full, 0), weights.gaps()));
      }
    }
    return paths;
  }

  /** Returns the steps of all regions and the gates. */
  private List<Step> wholePath(List<List<ScoredStep>> paths) {
    List<Step> path = new ArrayList<>();
    paths.forEach(steps -> steps.forEach(scored -> path.add(scored.step())));
    decided.gates().forEach(gate -> path.add(gate.step()));
    return path;
  }

  private List<Lattice> wide(LengthHabit habit) {
    GridLengths lengths =
        new GridLengths(
            text.sourceLengths(), text.sources(), text.targetLengths(), text.targets(), habit);
    List<Lattice> all = new ArrayList<>();
    for (Decisions.Region r : decided.regions()) {
      Band band = BandFinder.find(text.words(), r);
      all.add(
          new GridSearch(text.words(), lengths, GridWeights.FIRST, decided.rules(), band)
              .lattice());
    }
    return all;
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
            case BeadTypes.SOURCE_TAKEN, BeadTypes.TARGET_TAKEN -> 0;
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

  private BeadCost fullCosts(LengthHabit habit, List<Step> path) {
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
