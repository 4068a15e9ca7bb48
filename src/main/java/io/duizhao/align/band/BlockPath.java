package io.duizhao.align.band;

import io.duizhao.align.path.Band;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The best path through pairs of blocks. Going on by one block on both sides gains how much the two
 * are more alike than blocks are as a rule; passing over a block of one side gains nothing. Among
 * equals the path keeps to the diagonal.
 */
final class BlockPath {
  private static final byte BOTH = 0;
  private static final byte SOURCE = 1;
  private static final byte TARGET = 2;

  /** Cost of passing over a block, in standard deviations of the similarity. */
  private static final double PASSING = 0.5;

  private final Band band;
  private final float[][] gains;
  private final double passing;

  BlockPath(BlockSimilarity similarity, Band band) {
    this.band = band;
    gains = new float[band.lastRow()][];
    double sum = 0;
    double squares = 0;
    for (int r = 0; r < gains.length; r++) {
      gains[r] = similarity.row(r, band.low(r), band.high(r));
      for (float s : gains[r]) {
        sum += s;
        squares += (double) s * s;
      }
    }
    double pairs = Math.max(1, Arrays.stream(gains).mapToInt(row -> row.length).sum());
    double mean = sum / pairs;
    passing = PASSING * Math.sqrt(Math.max(0, squares / pairs - mean * mean));
    for (float[] row : gains) {
      for (int c = 0; c < row.length; c++) {
        row[c] -= (float) mean;
      }
    }
  }

  /** Returns the cells of the path in order, from none done to all done on either side. */
  int[][] find() {
    int rows = band.lastRow() + 1;
    byte[][] moves = new byte[rows][];
    double[] above = new double[0];
    for (int r = 0; r < rows; r++) {
      int low = band.low(r);
      double[] best = new double[band.high(r) - low + 1];
      moves[r] = new byte[best.length];
      for (int c = 0; c < best.length; c++) {
        double both = r > 0 ? gain(r - 1, low + c - 1, above) : Double.NEGATIVE_INFINITY;
        double source = r > 0 ? at(r - 1, low + c, above) - passing : Double.NEGATIVE_INFINITY;
        double target = c > 0 ? best[c - 1] - passing : Double.NEGATIVE_INFINITY;
        best[c] = r == 0 && c == 0 ? 0 : Math.max(both, Math.max(source, target));
        moves[r][c] = both >= best[c] ? BOTH : source >= best[c] ? SOURCE : TARGET;
      }
      above = best;
    }
    return trace(moves);
  }

  private double at(int row, int column, double[] best) {
    int c = column - band.low(row);
    return c >= 0 && c < best.length ? best[c] : Double.NEGATIVE_INFINITY;
  }

  private double gain(int row, int column, double[] best) {
    int c = column - band.low(row);
    return c >= 0 && c < Math.min(best.length, gains[row].length)
        ? best[c] + gains[row][c]
        : Double.NEGATIVE_INFINITY;
  }

  private int[][] trace(byte[][] moves) {
    List<int[]> cells = new ArrayList<>();
    int r = band.lastRow();
    int c = band.lastColumn();
    while (r > 0 || c > 0) {
      cells.add(new int[] {r, c});
      byte move = moves[r][c - band.low(r)];
      r -= move == TARGET ? 0 : 1;
      c -= move == SOURCE ? 0 : 1;
    }
    cells.add(new int[] {0, 0});
    Collections.reverse(cells);
    return cells.toArray(int[][]::new);
  }
}
