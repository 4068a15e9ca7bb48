package io.duizhao.align.search;

import io.duizhao.align.path.BeadTypes;
import io.duizhao.align.path.ScoredStep;
import io.duizhao.align.path.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The steps that a path through two texts may take, with the search for the cheapest path and for
 * how likely each step is. A path knows whether it has just left a bead, or stands in a run of
 * source or of target sentences without counterpart: going on in a run is cheaper than opening it.
 *
 * <p>Edges are in the order of the cells they leave, row by row; every edge leads to a later cell.
 */
final class Lattice {
  /** States of a path, of which each cell has one each. */
  private static final int AFTER_BEAD = 0;

  private static final int IN_SOURCE = 1;
  private static final int IN_TARGET = 2;
  private static final int STATES = 3;
  private static final double NEVER = Double.POSITIVE_INFINITY;

  /** Probability below which a step is not taken if there is any other. */
  private static final double POSSIBLE = 1e-6;

  /** Risk of a step below {@link #POSSIBLE}, above that of any path without one. */
  private static final double IMPOSSIBLE = 1e6;

  /** What the probability of a step counts beside that of its end. */
  private static final double LIKELIER = 0.1;

  private final int[] i;
  private final int[] j;
  private final short[] type;
  private final float[] bag;
  private final int[] from;
  private final int[] to;
  private final int nodes;
  private final BeadTypes types;
  private final int lastI;
  private final int lastJ;

  private Lattice(
      BeadTypes types, int[] i, int[] j, short[] type, float[] bag, int lastI, int lastJ) {
    this.types = types;
    this.i = i;
    this.j = j;
    this.type = type;
    this.bag = bag;
    this.lastI = lastI;
    this.lastJ = lastJ;
    from = new int[i.length];
    to = new int[i.length];
    int[] firstEdges = new int[i.length + 1];
    int node = -1;
    for (int e = 0; e < i.length; e++) {
      if (e == 0 || i[e] != i[e - 1] || j[e] != j[e - 1]) {
        firstEdges[++node] = e;
      }
      from[e] = node;
    }
    nodes = node + 2; // the cell where all paths end is left by no edge
    for (int e = 0; e < i.length; e++) {
      int endI = i[e] + types.source(type[e]);
      int endJ = j[e] + types.target(type[e]);
      to[e] = endI == lastI && endJ == lastJ ? nodes - 1 : nodeAt(endI, endJ, firstEdges, from[e]);
    }
  }

  /** Returns the node at a cell, or -1 where no edge leaves it. */
  private int nodeAt(int endI, int endJ, int[] firstEdges, int after) {
    int low = after + 1;
    int high = nodes - 2;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int edge = firstEdges[middle];
      int order = i[edge] != endI ? Integer.compare(i[edge], endI) : Integer.compare(j[edge], endJ);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  /** Returns the lattice of edges that lead to the cell ({@code lastI}, {@code lastJ}). */
  static Lattice of(BeadTypes types, EdgeList edges, int lastI, int lastJ) {
    int size = edges.size();
    int[] i = new int[size];
    int[] j = new int[size];
    short[] type = new short[size];
    float[] bag = new float[size];
    for (int e = 0; e < size; e++) {
      i[e] = edges.i(e);
      j[e] = edges.j(e);
      type[e] = (short) edges.type(e);
      bag[e] = edges.bag(e);
    }
    return new Lattice(types, i, j, type, bag, lastI, lastJ);
  }

  /** Returns the lattice of some of the edges. */
  Lattice keep(BitSet kept) {
    int[] edges = kept.stream().toArray();
    int[] keptI = new int[edges.length];
    int[] keptJ = new int[edges.length];
    short[] keptType = new short[edges.length];
    float[] keptBag = new float[edges.length];
    for (int k = 0; k < edges.length; k++) {
      keptI[k] = i[edges[k]];
      keptJ[k] = j[edges[k]];
      keptType[k] = type[edges[k]];
      keptBag[k] = bag[edges[k]];
    }
    return new Lattice(types, keptI, keptJ, keptType, keptBag, lastI, lastJ);
  }

  /** Returns the number of edges. */
  int size() {
    return i.length;
  }

  /** Returns the code of an edge, of {@link BeadTypes}. */
  int type(int edge) {
    return type[edge];
  }

  /** Returns the cost of the edge's words without order. */
  double bag(int edge) {
    return bag[edge];
  }

  /** Returns the bead that an edge stands for, or its one sentence without counterpart. */
  Step step(int edge) {
    return new Step(i[edge], j[edge], types.source(type[edge]), types.target(type[edge]));
  }

  /** Returns the cheapest path with the probability of each step; costs are of the single edges. */
  List<ScoredStep> bestPath(double[] costs, Gaps gaps) {
    double[] probabilities = probabilities(posterior(costs, gaps));
    return scored(best(costs, gaps), probabilities);
  }

  /**
   * Returns the path whose beads end where a bead most likely ends, whatever bead it is: the one of
   * the least risk, where each wrong end costs and each right one gains (minimum Bayes risk: Goel
   * and Byrne 2000). A unit that stands alone costs where it is likelier in a bead.
   *
   * @param threshold probability from which a bead's end gains more than it costs
   */
  List<ScoredStep> likelyPath(double[] costs, Gaps gaps, double threshold) {
    double[] posterior = posterior(costs, gaps);
    double[] ends = new double[nodes];
    for (int e = 0; e < type.length; e++) {
      if (type[e] >= 0 && to[e] >= 0) {
        ends[to[e]] += posterior[e];
      }
    }
    double[] probabilities = probabilities(posterior);
    double[] risk = new double[type.length];
    for (int e = 0; e < type.length; e++) {
      if (to[e] < 0 || posterior[e] < POSSIBLE) {
        risk[e] = IMPOSSIBLE;
      } else if (type[e] >= 0) {
        risk[e] = threshold - ends[to[e]] - LIKELIER * posterior[e];
      } else {
        risk[e] = LIKELIER * (1 - 2 * probabilities[e]);
      }
    }
    return scored(best(risk, Gaps.free(lastI, lastJ)), probabilities);
  }

  /** Returns the probability of each step; of a unit alone, wherever it stands. */
  private double[] probabilities(double[] posterior) {
    double[] sourceAlone = new double[lastI];
    double[] targetAlone = new double[lastJ];
    for (int e = 0; e < type.length; e++) {
      if (type[e] == BeadTypes.SOURCE_ALONE) {
        sourceAlone[i[e]] += posterior[e];
      } else if (type[e] == BeadTypes.TARGET_ALONE) {
        targetAlone[j[e]] += posterior[e];
      }
    }
    double[] probabilities = new double[type.length];
    for (int e = 0; e < type.length; e++) {
      probabilities[e] =
          switch (type[e]) {
            case BeadTypes.SOURCE_ALONE -> sourceAlone[i[e]];
            case BeadTypes.TARGET_ALONE -> targetAlone[j[e]];
            default -> posterior[e];
          };
    }
    return probabilities;
  }

  private List<ScoredStep> scored(int[] edges, double[] probabilities) {
    List<ScoredStep> path = new ArrayList<>();
    for (int e : edges) {
      path.add(new ScoredStep(step(e), type[e], probabilities[e]));
    }
    return path;
  }

  /** Returns the edges of the cheapest path in order; costs are those of the single edges. */
  int[] best(double[] costs, Gaps gaps) {
    double[] sums = new double[STATES * nodes];
    int[] edges = new int[STATES * nodes];
    int[] before = new int[STATES * nodes];
    Arrays.fill(sums, NEVER);
    sums[AFTER_BEAD] = 0;
    for (int e = 0; e < i.length; e++) {
      for (int state = 0; state < STATES && to[e] >= 0; state++) {
        int begin = from[e] * STATES + state;
        double sum = sums[begin] + costs[e] + stateCost(e, state, gaps);
        int end = to[e] * STATES + next(type[e], state);
        if (sum < sums[end]) {
          sums[end] = sum;
          edges[end] = e;
          before[end] = begin;
        }
      }
    }
    int at = (nodes - 1) * STATES;
    int end = at;
    for (int state = 1; state < STATES; state++) {
      end = sums[at + state] < sums[end] ? at + state : end;
    }
    if (sums[end] == NEVER) {
      throw new IllegalStateException("no path leads through the lattice");
    }
    return trace(end, edges, before);
  }

  private int[] trace(int end, int[] edges, int[] before) {
    int[] path = new int[nodes];
    int begin = path.length;
    for (int at = end; at >= STATES; at = before[at]) {
      path[--begin] = edges[at];
    }
    return Arrays.copyOfRange(path, begin, path.length);
  }

  /** Returns the probability of each edge, e to the minus cost being a path's weight. */
  double[] posterior(double[] costs, Gaps gaps) {
    LogSums forward = new LogSums(STATES * nodes);
    forward.add(AFTER_BEAD, 0);
    for (int e = 0; e < i.length; e++) {
      for (int state = 0; state < STATES && to[e] >= 0; state++) {
        double sum = forward.get(from[e] * STATES + state);
        forward.add(
            to[e] * STATES + next(type[e], state), sum - costs[e] - stateCost(e, state, gaps));
      }
    }
    LogSums backward = new LogSums(STATES * nodes);
    LogSums whole = new LogSums(1);
    for (int state = 0; state < STATES; state++) {
      backward.add((nodes - 1) * STATES + state, 0);
      whole.add(0, forward.get((nodes - 1) * STATES + state));
    }
    double[] posterior = new double[i.length];
    for (int e = i.length - 1; e >= 0; e--) {
      for (int state = 0; state < STATES && to[e] >= 0; state++) {
        double rest =
            backward.get(to[e] * STATES + next(type[e], state))
                - costs[e]
                - stateCost(e, state, gaps);
        backward.add(from[e] * STATES + state, rest);
        posterior[e] += Math.exp(forward.get(from[e] * STATES + state) + rest - whole.get(0));
      }
    }
    return posterior;
  }

  private static int next(int type, int state) {
    return switch (type) {
      case BeadTypes.SOURCE_ALONE -> IN_SOURCE;
      case BeadTypes.TARGET_ALONE -> IN_TARGET;
      case BeadTypes.SOURCE_TAKEN, BeadTypes.TARGET_TAKEN -> state;
      default -> AFTER_BEAD;
    };
  }

  private double stateCost(int e, int state, Gaps gaps) {
    return switch (type[e]) {
      case BeadTypes.SOURCE_ALONE ->
          gaps.source(i[e]) + (state == IN_SOURCE ? 0 : gaps.openSource(i[e]));
      case BeadTypes.TARGET_ALONE ->
          gaps.target(j[e]) + (state == IN_TARGET ? 0 : gaps.openTarget(j[e]));
      default -> 0;
    };
  }
}
