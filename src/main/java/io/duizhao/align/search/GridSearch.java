package io.duizhao.align.search;

import io.duizhao.align.cost.LengthHabit;
import io.duizhao.align.decision.Rules;
import io.duizhao.align.path.Band;
import io.duizhao.align.path.BeadTypes;
import java.util.Arrays;

/**
 * Searches all cells of a band and keeps the steps that lie on a path hardly dearer than the
 * cheapest. Costs run forward through the band, then back; a step's cheapest path is the sum of
 * both. Only the forward costs are kept, as differences to the cheapest of their row.
 *
 * <p>A path stands in one of three states: after a bead, in a run of source sentences or in a run
 * of target sentences without counterpart.
 */
final class GridSearch {
  /** How much dearer than the cheapest path, in nats, a path may be whose steps are kept. */
  static final double MARGIN = 18;

  /** No path leads here. */
  private static final double NEVER = GridCosts.NEVER;

  /** After a bead, in a gap of the source, in one of the target. */
  private static final int STATES = 3;

  /** Rows that a bead that begins in one can reach, that row included. */
  private final int openRows;

  private final BeadTypes types;
  private final Gaps gaps;
  private final Rules rules;
  private final Band band;
  private final GridCosts costs;
  private final EdgeList edges = new EdgeList();

  /** The rows that the search stands in, by number modulo {@link #openRows}, state and column. */
  private final double[][][] open;

  /** Forward costs by row, state and column from the row's lowest on; less {@link #base}. */
  private final float[][][] forward;

  private final double[] base;

  /** Cheapest way to or from the cells of the present row, whatever the state or by a bead. */
  private final double[] cheapest;

  GridSearch(Bitext text, Mode mode, LengthHabit habit, Rules rules, Band band) {
    types = mode.types();
    GridWeights weights = mode.grid();
    gaps = mode.gaps(weights.gaps(), weights.start(), text);
    this.rules = rules;
    this.band = band;
    costs = new GridCosts(text, mode, new GridLengths(text, types, habit), rules, band);
    openRows = types.mostSource() + 1;
    int rows = band.lastRow() + 1;
    open = new double[openRows][STATES][band.lastColumn() + 1];
    forward = new float[rows][][];
    base = new double[rows];
    cheapest = new double[band.widest()];
  }

  /** Returns the lattice of the steps that are kept. */
  Lattice lattice() {
    for (int i = 0; i < openRows; i++) {
      clear(i);
    }
    row(0)[0][0] = 0;
    for (int i = 0; i <= band.lastRow(); i++) {
      forwardAlong(i);
      keep(i);
      if (i < band.lastRow()) {
        forwardDown(i);
        forwardBeads(i);
      }
      clear(i + openRows);
    }
    double limit = forward(band.lastRow(), band.lastColumn()) + MARGIN;
    for (int i = band.lastRow(); i >= 0; i--) {
      clear(i);
      backward(i, limit);
    }
    return Lattice.of(types, edges, band.lastRow(), band.lastColumn());
  }

  private double[][] row(int i) {
    return open[i % openRows];
  }

  private void clear(int i) {
    if (i <= band.lastRow()) {
      for (double[] state : row(i)) {
        Arrays.fill(state, band.low(i), band.high(i) + 1, NEVER);
      }
    }
  }

  private void forwardAlong(int i) {
    double[][] row = row(i);
    for (int j = band.low(i); j < band.high(i); j++) {
      if (rules.targetTaken(j)) {
        pass(row, j, row, j + 1, 0);
      } else {
        double opened = Math.min(row[0][j], row[1][j]) + gaps.openTarget(j);
        double alone = gaps.target(j) + rules.targetAlone(j);
        row[2][j + 1] = Math.min(row[2][j + 1], Math.min(row[2][j], opened) + alone);
      }
    }
  }

  private void forwardDown(int i) {
    double[][] row = row(i);
    double[][] next = row(i + 1);
    double alone = gaps.source(i) + rules.sourceAlone(i);
    for (int j = band.low(i + 1); j <= band.high(i); j++) {
      if (rules.sourceTaken(i)) {
        pass(row, j, next, j, rules.passing(i, j));
      } else {
        double opened = Math.min(row[0][j], row[2][j]) + gaps.openSource(i);
        next[1][j] = Math.min(next[1][j], Math.min(row[1][j], opened) + alone);
      }
    }
  }

  /** Goes on from one cell to another in the same state. */
  private static void pass(
      double[][] begin, int beginColumn, double[][] end, int endColumn, double cost) {
    for (int state = 0; state < STATES; state++) {
      end[state][endColumn] = Math.min(end[state][endColumn], begin[state][beginColumn] + cost);
    }
  }

  private void forwardBeads(int i) {
    int low = band.low(i);
    int length = band.high(i) - band.low(i) + 1;
    for (int c = 0; c < length; c++) {
      cheapest[c] = least(row(i), low + c);
    }
    costs.load(i);
    for (int t = 0; t < types.count(); t++) {
      if (i + types.source(t) <= band.lastRow()) {
        double[] end = row(i + types.source(t))[0];
        float[] cost = costs.costs(t);
        int shift = low + types.target(t);
        int count = Math.min(length, end.length - shift);
        for (int c = 0; c < count; c++) {
          end[shift + c] = Math.min(end[shift + c], cheapest[c] + cost[c]);
        }
      }
    }
  }

  private static double least(double[][] row, int c) {
    return Math.min(row[0][c], Math.min(row[1][c], row[2][c]));
  }

  /** Keeps the finished row. */
  private void keep(int i) {
    int low = band.low(i);
    int length = band.high(i) - band.low(i) + 1;
    double least = NEVER;
    for (int c = low; c < low + length; c++) {
      least = Math.min(least, least(row(i), c));
    }
    float[][] kept = new float[STATES][length];
    for (int state = 0; state < STATES; state++) {
      for (int c = 0; c < length; c++) {
        double cost = row(i)[state][low + c];
        kept[state][c] = (float) (cost >= NEVER ? NEVER : cost - least);
      }
    }
    forward[i] = kept;
    base[i] = least;
  }

  private double forward(int state, int i, int j) {
    return base[i] + forward[i][state][j - band.low(i)];
  }

  private double forward(int i, int j) {
    return Math.min(forward(0, i, j), Math.min(forward(1, i, j), forward(2, i, j)));
  }

  private void backward(int i, double limit) {
    backwardBeads(i);
    for (int j = band.high(i); j >= band.low(i); j--) {
      if (i == band.lastRow() && j == band.lastColumn()) {
        for (double[] state : row(i)) {
          state[j] = 0;
        }
      } else {
        backwardCell(i, j, limit);
      }
    }
  }

  private void backwardBeads(int i) {
    int length = band.high(i) - band.low(i) + 1;
    Arrays.fill(cheapest, 0, length, NEVER);
    if (i == band.lastRow()) {
      return;
    }
    costs.load(i);
    for (int t = 0; t < types.count(); t++) {
      if (i + types.source(t) <= band.lastRow()) {
        double[] end = row(i + types.source(t))[0];
        float[] cost = costs.costs(t);
        int shift = band.low(i) + types.target(t);
        int count = Math.min(length, end.length - shift);
        for (int c = 0; c < count; c++) {
          cheapest[c] = Math.min(cheapest[c], end[shift + c] + cost[c]);
        }
      }
    }
  }

  private void backwardCell(int i, int j, double limit) {
    double target = j < band.high(i) ? alongFrom(i, j, limit) : NEVER;
    double source = i < band.lastRow() && j >= band.low(i + 1) ? downFrom(i, j, limit) : NEVER;
    double bead = cheapest[j - band.low(i)];
    if (forward(i, j) + bead <= limit) {
      addBeads(i, j, limit - forward(i, j));
    }
    double openSource = source < NEVER ? source + gaps.openSource(i) : NEVER;
    double openTarget = target < NEVER ? target + gaps.openTarget(j) : NEVER;
    double[][] row = row(i);
    row[0][j] = Math.min(row[0][j], Math.min(bead, Math.min(openSource, openTarget)));
    row[1][j] = Math.min(row[1][j], Math.min(bead, Math.min(source, openTarget)));
    row[2][j] = Math.min(row[2][j], Math.min(bead, Math.min(openSource, target)));
  }

  /** Returns what the rest costs where target sentence {@code j} stands alone. */
  private double alongFrom(int i, int j, double limit) {
    double[][] row = row(i);
    if (rules.targetTaken(j)) {
      if (leastThrough(i, j, row, j + 1) <= limit) {
        edges.add(i, j, BeadTypes.TARGET_TAKEN, 0);
      }
      pass(row, j + 1, row, j, 0);
      return NEVER;
    }
    if (forward(2, i, j + 1) + row[2][j + 1] <= limit) {
      edges.add(i, j, BeadTypes.TARGET_ALONE, 0);
    }
    return row[2][j + 1] + gaps.target(j) + rules.targetAlone(j);
  }

  /** Returns what the rest costs where source sentence {@code i} stands alone. */
  private double downFrom(int i, int j, double limit) {
    double[][] next = row(i + 1);
    if (rules.sourceTaken(i)) {
      double passing = rules.passing(i, j);
      if (leastThrough(i, j, next, j) + passing <= limit) {
        edges.add(i, j, BeadTypes.SOURCE_TAKEN, 0);
      }
      pass(next, j, row(i), j, passing);
      return NEVER;
    }
    if (forward(1, i + 1, j) + next[1][j] <= limit) {
      edges.add(i, j, BeadTypes.SOURCE_ALONE, 0);
    }
    return next[1][j] + gaps.source(i) + rules.sourceAlone(i);
  }

  /** Returns the cheapest path that goes on from a cell to the next in the same state. */
  private double leastThrough(int i, int j, double[][] next, int nextColumn) {
    double least = NEVER;
    for (int state = 0; state < STATES; state++) {
      least = Math.min(least, forward(state, i, j) + next[state][nextColumn]);
    }
    return least;
  }

  private void addBeads(int i, int j, double limit) {
    for (int t = types.count() - 1; t >= 0; t--) {
      int a = types.source(t);
      float cost = costs.costs(t)[j - band.low(i)];
      if (cost < GridCosts.NEVER && row(i + a)[0][j + types.target(t)] + cost <= limit) {
        edges.add(i, j, t, costs.bags(t)[j - band.low(i)]);
      }
    }
  }
}
