package io.duizhao.align.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.align.cost.GapCosts;
import io.duizhao.align.path.BeadTypes;
import io.duizhao.align.path.ScoredStep;
import io.duizhao.align.path.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lattice against the enumeration of all paths on small random instances. */
class LatticeTest {
  private static final GapCosts COSTS = new GapCosts(0.9, 0.4, 1.1, 0.3);
  private static final Gaps GAPS = Gaps.ofSentences(COSTS, 9, 9);
  private static final BeadTypes TYPES = BeadTypes.SENTENCES;
  private static final double NEAR = 1e-9;

  private final List<List<Integer>> paths = new ArrayList<>();

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void bestAndPosteriorAgreeWithAllPaths(long seed) {
    Random random = new Random(seed);
    int n = 1 + random.nextInt(3);
    int m = 1 + random.nextInt(3);
    Lattice lattice = full(n, m, random);
    double[] costs = random.doubles(lattice.size(), -1, 3).toArray();
    enumerate(lattice, 0, 0, n, m, new ArrayList<>());

    double least = Double.POSITIVE_INFINITY;
    double whole = 0;
    double[] mass = new double[lattice.size()];
    for (List<Integer> path : paths) {
      double cost = cost(lattice, path, costs);
      least = Math.min(least, cost);
      whole += Math.exp(-cost);
      for (int edge : path) {
        mass[edge] += Math.exp(-cost);
      }
    }
    List<Integer> best = new ArrayList<>();
    for (int edge : lattice.best(costs, GAPS)) {
      best.add(edge);
    }
    assertEquals(least, cost(lattice, best, costs), NEAR);
    double[] posterior = lattice.posterior(costs, GAPS);
    for (int edge = 0; edge < mass.length; edge++) {
      assertEquals(mass[edge] / whole, posterior[edge], NEAR, "edge " + lattice.step(edge));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28})
  void theLikelyPathGainsMostAtItsEnds(long seed) {
    Random random = new Random(seed);
    int n = 1 + random.nextInt(3);
    int m = 1 + random.nextInt(3);
    double threshold = 0.2 + random.nextDouble() / 2;
    Lattice lattice = full(n, m, random);
    double[] costs = random.doubles(lattice.size(), -1, 3).toArray();
    enumerate(lattice, 0, 0, n, m, new ArrayList<>());
    double[] posterior = lattice.posterior(costs, GAPS);
    Map<List<Integer>, Double> ends = new HashMap<>();
    for (int edge = 0; edge < posterior.length; edge++) {
      if (lattice.step(edge).isLink()) {
        ends.merge(end(lattice.step(edge)), posterior[edge], Double::sum);
      }
    }
    double[] gains = new double[lattice.size()];
    for (int edge = 0; edge < gains.length; edge++) {
      Step step = lattice.step(edge);
      gains[edge] =
          step.isLink()
              ? ends.getOrDefault(end(step), 0.0) - threshold + 0.1 * posterior[edge]
              : 0.2 * alone(lattice, posterior, step) - 0.1;
    }
    double most = Double.NEGATIVE_INFINITY;
    for (List<Integer> path : paths) {
      most = Math.max(most, path.stream().mapToDouble(edge -> gains[edge]).sum());
    }
    double gain = 0;
    for (ScoredStep scored : lattice.likelyPath(costs, GAPS, threshold)) {
      for (int edge = 0; edge < gains.length; edge++) {
        gain += lattice.step(edge).equals(scored.step()) ? gains[edge] : 0;
      }
    }
    assertEquals(most, gain, NEAR, () -> "seed " + seed);
  }

  /** Returns the probability that a sentence stands alone, wherever. */
  private static double alone(Lattice lattice, double[] posterior, Step step) {
    double sum = 0;
    for (int edge = 0; edge < posterior.length; edge++) {
      Step other = lattice.step(edge);
      boolean same = other.a() == step.a() && other.b() == step.b();
      boolean there = step.a() > 0 ? other.i() == step.i() : other.j() == step.j();
      sum += same && there ? posterior[edge] : 0;
    }
    return sum;
  }

  private static List<Integer> end(Step step) {
    return List.of(step.i() + step.a(), step.j() + step.b());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {11, 12, 13})
  void everySentenceIsTakenWithProbabilityOne(long seed) {
    Random random = new Random(seed);
    Lattice lattice = full(9, 7, random);
    double[] posterior = lattice.posterior(random.doubles(lattice.size(), 0, 5).toArray(), GAPS);
    double[] source = new double[9];
    double[] target = new double[7];
    for (int edge = 0; edge < posterior.length; edge++) {
      Step s = lattice.step(edge);
      for (int i = s.i(); i < s.i() + s.a(); i++) {
        source[i] += posterior[edge];
      }
      for (int j = s.j(); j < s.j() + s.b(); j++) {
        target[j] += posterior[edge];
      }
    }
    for (double p : source) {
      assertEquals(1, p, NEAR);
    }
    for (double p : target) {
      assertEquals(1, p, NEAR);
    }
  }

  /** Returns a lattice of sentences alone everywhere and of a random half of the beads. */
  private static Lattice full(int n, int m, Random random) {
    EdgeList edges = new EdgeList();
    for (int i = n; i >= 0; i--) {
      for (int j = m; j >= 0; j--) {
        for (int t = 0; t < TYPES.count(); t++) {
          boolean fits = i + TYPES.source(t) <= n && j + TYPES.target(t) <= m;
          if (fits && random.nextBoolean()) {
            edges.add(i, j, t, 0);
          }
        }
        if (i < n) {
          edges.add(i, j, BeadTypes.SOURCE_ALONE, 0);
        }
        if (j < m) {
          edges.add(i, j, BeadTypes.TARGET_ALONE, 0);
        }
      }
    }
    return Lattice.of(TYPES, edges, n, m);
  }

  private void enumerate(Lattice lattice, int i, int j, int n, int m, List<Integer> path) {
    if (i == n && j == m) {
      paths.add(List.copyOf(path));
    }
    for (int edge = 0; edge < lattice.size(); edge++) {
      Step s = lattice.step(edge);
      if (s.i() == i && s.j() == j) {
        path.add(edge);
        enumerate(lattice, i + s.a(), j + s.b(), n, m, path);
        path.remove(path.size() - 1);
      }
    }
    assertTrue(paths.size() < 200_000, "the instance is small");
  }

  private static double cost(Lattice lattice, List<Integer> path, double[] costs) {
    double cost = 0;
    int before = BeadTypes.SOURCE_TAKEN;
    for (int edge : path) {
      int type = lattice.type(edge);
      cost += costs[edge];
      if (type == BeadTypes.SOURCE_ALONE) {
        cost += COSTS.source() + (before == type ? 0 : COSTS.openSource());
      } else if (type == BeadTypes.TARGET_ALONE) {
        cost += COSTS.target() + (before == type ? 0 : COSTS.openTarget());
      }
      before = type;
    }
    return cost;
  }
}
