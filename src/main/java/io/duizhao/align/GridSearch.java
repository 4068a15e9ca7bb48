package io.duizhao.align;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Searches all cells of a band and keeps the steps that lie on a path hardly dearer than the
 * cheapest. Costs run forward through the band, then back; a step's cheapest path is the sum of
 * both. Only the forward costs are kept, as differences to the cheapest of their row.
 */
final class GridSearch {
  /** How much dearer than the cheapest path, in nats, a path may be whose steps are kept. */
  static final double MARGIN = 18;

  /** No path leads here. */
  private static final double NEVER = 1e30;

  private static final int STATES = 3;

  /** Rows that a bead that begins in one can reach, that row included. */
  private static final int OPEN_ROWS = BeadTypes.MOST_SOURCE + 1;

  /** Rows whose words are worked out at once where the band is too large for one block. */
  private static final int BLOCK_ROWS = 512;

  private static final long CELLS_OF_ONE_BLOCK = 2_000_000;

  private final WordEvidence words;
  private final GridLengths lengths;
  private final GridWeights weights;
  private final Rules rules;
  private final Band band;
  private final int blockRows;
  private final double[] prior = new double[BeadTypes.COUNT];
  private final float[][][] forward;
  private final double[] base;
  private final double[][][] open;
  private int blockBegin = -1;
  private @Nullable BagOfWords block;

  GridSearch(WordEvidence words, GridLengths lengths, GridWeights weights, Rules rules, Band band) {
    this.words = words;
    this.lengths = lengths;
    this.weights = weights;
    this.rules = rules;
    this.band = band;
    int rows = band.lastRow() - band.firstRow() + 1;
    blockRows = band.cells() <= CELLS_OF_ONE_BLOCK ? rows : BLOCK_ROWS;
    for (int t = 0; t < prior.length; t++) {
      prior[t] = weights.prior() * BeadTypes.cost(t);
    }
    forward = new float[rows][][];
    base = new double[rows];
    open = new double[OPEN_ROWS][STATES][band.lastColumn() - band.firstColumn() + 1];
  }

  /** Returns the lattice of the steps that are kept. */
  Lattice lattice() {
    for (int i = band.firstRow(); i < band.firstRow() + OPEN_ROWS; i++) {
      clear(i);
    }
    row(band.firstRow())[0][0] = 0;
    for (int i = band.firstRow(); i <= band.lastRow(); i++) {
      forwardRow(i);
      keep(i);
      clear(i + OPEN_ROWS);
    }
    EdgeList edges = new EdgeList();
    backward(edges);
    return Lattice.of(edges, band.lastRow(), band.lastColumn());
  }

  private double[][] row(int i) {
    return open[i % OPEN_ROWS];
  }

  private void clear(int i) {
    if (i <= band.lastRow()) {
      int first = band.low(i) - band.firstColumn();
      int end = band.high(i) - band.firstColumn() + 1;
      for (double[] state : row(i)) {
        Arrays.fill(state, first, end, NEVER);
      }
    }
  }

  private void forwardRow(int i) {
    double[][] row = row(i);
    GapCosts gaps = weights.gaps();
    boolean down = i < band.lastRow();
    boolean taken = down && rules.sourceTaken(i);
    double alone = down && !taken ? gaps.source() + rules.sourceAlone(i) : 0;
    for (int j = band.low(i); j <= band.high(i); j++) {
      int c = j - band.firstColumn();
      double bead = row[0][c];
      double source = row[1][c];
      double target = row[2][c];
      double top = Math.min(bead, Math.min(source, target));
      if (top >= NEVER) {
        continue;
      }
      if (down && j >= band.low(i + 1)) {
        double[][] next = row(i + 1);
        if (taken) {
          pass(row, c, next, c);
        } else {
          double cost = Math.min(source, Math.min(bead, target) + gaps.openSource()) + alone;
          next[1][c] = Math.min(next[1][c], cost);
        }
      }
      if (j < band.high(i)) {
        if (rules.targetTaken(j)) {
          pass(row, c, row, c + 1);
        } else {
          double cost = Math.min(target, Math.min(bead, source) + gaps.openTarget());
          row[2][c + 1] = Math.min(row[2][c + 1], cost + gaps.target() + rules.targetAlone(j));
        }
      }
      if (down) {
        beads(i, j, top);
      }
    }
  }

  private static void pass(double[][] row, int c, double[][] next, int nextColumn) {
    for (int state = 0; state < STATES; state++) {
      next[state][nextColumn] = Math.min(next[state][nextColumn], row[state][c]);
    }
  }

  private void beads(int i, int j, double top) {
    int mostSource = Math.min(rules.sourceReach(i), band.lastRow() - i);
    int mostTarget = rules.targetReach(j);
    for (int t = 0; t < BeadTypes.COUNT; t++) {
      int a = BeadTypes.source(t);
      int b = BeadTypes.target(t);
      if (a <= mostSource && b <= mostTarget && band.contains(i + a, j + b)) {
        double[] end = row(i + a)[0];
        int c = j + b - band.firstColumn();
        double sum = top + cost(t, i, j, bag(t, i, j));
        if (sum < end[c] && !(rules.rejectsAt(i) && rules.rejects(i, j, a, b))) {
          end[c] = sum;
        }
      }
    }
  }

  private double bag(int type, int i, int j) {
    return block(i).cost(i, j, BeadTypes.source(type), BeadTypes.target(type));
  }

  private double cost(int type, int i, int j, double bag) {
    return prior[type]
        + weights.bag() * bag
        + weights.length() * lengths.cost(i, j, BeadTypes.source(type), BeadTypes.target(type));
  }

  /** Returns the words of the block that row {@code i} belongs to. */
  private BagOfWords block(int i) {
    int begin = (i - band.firstRow()) / blockRows * blockRows + band.firstRow();
    BagOfWords known = block;
    if (known == null || begin != blockBegin) {
      int end = Math.min(begin + blockRows - 1 + BeadTypes.MOST_SOURCE, band.lastRow());
      known = new BagOfWords(words, begin, end, band.low(begin), band.high(end));
      block = known;
      blockBegin = begin;
    }
    return known;
  }

  /** Keeps the finished row. */
  private void keep(int i) {
    int first = band.low(i) - band.firstColumn();
    int length = band.high(i) - band.low(i) + 1;
    double least = NEVER;
    for (double[] state : row(i)) {
      for (int c = first; c < first + length; c++) {
        least = Math.min(least, state[c]);
      }
    }
    float[][] kept = new float[STATES][length];
    for (int state = 0; state < STATES; state++) {
      for (int c = 0; c < length; c++) {
        double cost = row(i)[state][first + c];
        kept[state][c] = (float) (cost >= NEVER ? NEVER : cost - least);
      }
    }
    forward[i - band.firstRow()] = kept;
    base[i - band.firstRow()] = least;
  }

  private double forward(int state, int i, int j) {
    int r = i - band.firstRow();
    return base[r] + forward[r][state][j - band.low(i)];
  }

  private double cheapest(int i, int j) {
    return Math.min(forward(0, i, j), Math.min(forward(1, i, j), forward(2, i, j)));
  }

  private void backward(EdgeList edges) {
    int lastRow = band.lastRow();
    double limit = cheapest(lastRow, band.lastColumn()) + MARGIN;
    for (int i = lastRow; i >= band.firstRow(); i--) {
      clear(i);
      for (int j = band.high(i); j >= band.low(i); j--) {
        backwardCell(i, j, limit, edges);
      }
    }
  }

  private void backwardCell(int i, int j, double limit, EdgeList edges) {
    GapCosts gaps = weights.gaps();
    int c = j - band.firstColumn();
    double[][] row = row(i);
    if (i == band.lastRow() && j == band.lastColumn()) {
      row[0][c] = row[1][c] = row[2][c] = 0;
      return;
    }
    boolean right = j < band.high(i);
    boolean down = i < band.lastRow() && j >= band.low(i + 1);
    double source = NEVER;
    double target = NEVER;
    if (right && rules.targetTaken(j)) {
      backwardPass(i, j, i, j + 1, BeadTypes.TARGET_TAKEN, limit, edges);
    } else if (right) {
      double rest = row[2][c + 1];
      target = rest + gaps.target() + rules.targetAlone(j);
      if (forward(2, i, j + 1) + rest <= limit) {
        edges.add(i, j, BeadTypes.TARGET_ALONE, 0);
      }
    }
    if (down && rules.sourceTaken(i)) {
      backwardPass(i, j, i + 1, j, BeadTypes.SOURCE_TAKEN, limit, edges);
    } else if (down) {
      double rest = row(i + 1)[1][c];
      source = rest + gaps.source() + rules.sourceAlone(i);
      if (forward(1, i + 1, j) + rest <= limit) {
        edges.add(i, j, BeadTypes.SOURCE_ALONE, 0);
      }
    }
    double bead = i < band.lastRow() ? backwardBeads(i, j, limit, edges) : NEVER;
    double openSource = source + gaps.openSource();
    double openTarget = target + gaps.openTarget();
    row[0][c] = Math.min(row[0][c], Math.min(bead, Math.min(openSource, openTarget)));
    row[1][c] = Math.min(row[1][c], Math.min(bead, Math.min(source, openTarget)));
    row[2][c] = Math.min(row[2][c], Math.min(bead, Math.min(openSource, target)));
  }

  private void backwardPass(
      int i, int j, int nextI, int nextJ, int type, double limit, EdgeList edges) {
    double[][] next = row(nextI);
    int c = j - band.firstColumn();
    int nextColumn = nextJ - band.firstColumn();
    double least = NEVER;
    for (int state = 0; state < STATES; state++) {
      least = Math.min(least, forward(state, i, j) + next[state][nextColumn]);
    }
    pass(next, nextColumn, row(i), c);
    if (least <= limit) {
      edges.add(i, j, type, 0);
    }
  }

  private double backwardBeads(int i, int j, double limit, EdgeList edges) {
    int mostSource = Math.min(rules.sourceReach(i), band.lastRow() - i);
    int mostTarget = rules.targetReach(j);
    double top = cheapest(i, j);
    double least = NEVER;
    for (int t = BeadTypes.COUNT - 1; t >= 0; t--) {
      int a = BeadTypes.source(t);
      int b = BeadTypes.target(t);
      if (a > mostSource || b > mostTarget || !band.contains(i + a, j + b)) {
        continue;
      }
      if (rules.rejectsAt(i) && rules.rejects(i, j, a, b)) {
        continue;
      }
      double bag = bag(t, i, j);
      double rest = row(i + a)[0][j + b - band.firstColumn()] + cost(t, i, j, bag);
      least = Math.min(least, rest);
      if (top + rest <= limit) {
        edges.add(i, j, t, bag);
      }
    }
    return least;
  }
}
