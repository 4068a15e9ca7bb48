package io.duizhao.align.path;

import java.util.Arrays;
import java.util.List;

/** Makes a band out of the stretches of its rows. */
public final class BandBuilder {
  private final int[] low;
  private final int[] high;

  /** Begins with rows that have no column. */
  public BandBuilder(int rows) {
    low = new int[rows];
    high = new int[rows];
    Arrays.fill(low, Integer.MAX_VALUE);
    Arrays.fill(high, Integer.MIN_VALUE);
  }

  /** Takes in the columns from {@code left} to {@code right}, both included, of some rows. */
  public void add(int firstRow, int lastRow, int left, int right) {
    for (int r = firstRow; r <= lastRow; r++) {
      low[r] = Math.min(low[r], left);
      high[r] = Math.max(high[r], right);
    }
  }

  /** Returns the band, filled up where a row would lie before one above it. */
  public Band build() {
    int rows = low.length;
    for (int r = 1; r < rows; r++) {
      high[r] = Math.max(high[r], high[r - 1]);
      low[rows - 1 - r] = Math.min(low[rows - 1 - r], low[rows - r]);
    }
    return new Band(low, high);
  }

  /**
   * Returns the band around a path.
   *
   * @param path the steps of a path through a stretch of both sides, counted from elsewhere
   * @param stretch the stretch
   * @param radius target sentences on either side of the path
   */
  public static Band around(List<ScoredStep> path, Step stretch, int radius) {
    BandBuilder band = new BandBuilder(stretch.a() + 1);
    band.add(0, 0, 0, 0);
    for (ScoredStep scored : path) {
      Step s = scored.step();
      int i = s.i() - stretch.i();
      int j = s.j() - stretch.j();
      if (i >= 0 && i + s.a() <= stretch.a() && j >= 0 && j + s.b() <= stretch.b()) {
        int left = Math.max(0, j - radius);
        band.add(i, i + s.a(), left, Math.min(stretch.b(), j + s.b() + radius));
      }
    }
    band.add(stretch.a(), stretch.a(), stretch.b(), stretch.b());
    return band.build();
  }
}
