package io.duizhao.align.path;

import java.util.Arrays;

/**
 * The cells of the grid that a search may enter. Row i, from 0 to {@link #lastRow}, has the columns
 * from {@link #low} to {@link #high}, both included; neither ever falls, and each row shares a
 * column with the next, so that a path leads through.
 */
public final class Band {
  private final int[] low;
  private final int[] high;

  /**
   * Checks and copies the first and last column of each row.
   *
   * @throws IllegalArgumentException where a row begins or ends before the one above, or shares no
   *     column with it
   */
  public Band(int[] low, int[] high) {
    this.low = low.clone();
    this.high = high.clone();
    for (int r = 1; r < low.length; r++) {
      if (low[r] < low[r - 1] || high[r] < high[r - 1] || low[r] > high[r - 1]) {
        throw new IllegalArgumentException("the band is torn at row " + r);
      }
    }
  }

  /** Returns the whole grid of texts of so many sentences. */
  public static Band whole(int sources, int targets) {
    int[] high = new int[sources + 1];
    Arrays.fill(high, targets);
    return new Band(new int[sources + 1], high);
  }

  /** Returns the last row: the number of source units. */
  public int lastRow() {
    return low.length - 1;
  }

  /** Returns the last column of the last row: the number of target units. */
  public int lastColumn() {
    return high[high.length - 1];
  }

  /** Returns the first column of a row. */
  public int low(int row) {
    return low[row];
  }

  /** Returns the last column of a row, which belongs to it. */
  public int high(int row) {
    return high[row];
  }

  /** Returns the number of columns of the widest row. */
  public int widest() {
    int widest = 0;
    for (int r = 0; r < low.length; r++) {
      widest = Math.max(widest, high[r] - low[r] + 1);
    }
    return widest;
  }

  /** Returns the number of cells. */
  public long cells() {
    long sum = 0;
    for (int r = 0; r < low.length; r++) {
      sum += high[r] - low[r] + 1;
    }
    return sum;
  }
}
