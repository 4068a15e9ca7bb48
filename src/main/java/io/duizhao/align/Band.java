package io.duizhao.align;

import java.util.Arrays;

/**
 * The cells of the grid that a search may enter. Row i, from {@link #firstRow} to {@link #lastRow},
 * has the columns from {@link #low} to {@link #high}, both included; neither ever falls, and each
 * row shares a column with the next, so that a path leads through.
 */
final class Band {
  private final int firstRow;
  private final int[] low;
  private final int[] high;

  Band(int firstRow, int[] low, int[] high) {
    this.firstRow = firstRow;
    this.low = low.clone();
    this.high = high.clone();
    for (int r = 1; r < low.length; r++) {
      if (low[r] < low[r - 1] || high[r] < high[r - 1] || low[r] > high[r - 1]) {
        throw new IllegalArgumentException("the band is torn at row " + (firstRow + r));
      }
    }
  }

  /** Returns the whole rectangle, corners included. */
  static Band whole(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    int[] low = new int[lastRow - firstRow + 1];
    int[] high = new int[low.length];
    Arrays.fill(low, firstColumn);
    Arrays.fill(high, lastColumn);
    return new Band(firstRow, low, high);
  }

  int firstRow() {
    return firstRow;
  }

  int lastRow() {
    return firstRow + low.length - 1;
  }

  int firstColumn() {
    return low[0];
  }

  int lastColumn() {
    return high[high.length - 1];
  }

  int low(int row) {
    return low[row - firstRow];
  }

  int high(int row) {
    return high[row - firstRow];
  }

  /** Returns the number of columns of the widest row. */
  int widest() {
    int widest = 0;
    for (int r = 0; r < low.length; r++) {
      widest = Math.max(widest, high[r] - low[r] + 1);
    }
    return widest;
  }

  /** Returns the number of cells. */
  long cells() {
    long sum = 0;
    for (int r = 0; r < low.length; r++) {
      sum += high[r] - low[r] + 1;
    }
    return sum;
  }
}
