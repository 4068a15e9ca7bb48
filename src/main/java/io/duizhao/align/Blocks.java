package io.duizhao.align;

import io.duizhao.align.Decisions.Region;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** A region cut into equally many blocks on either side. */
final class Blocks {
  private final Region region;
  private final int count;

  Blocks(Region region, int count) {
    this.region = region;
    this.count = count;
  }

  int count() {
    return count;
  }

  /** Returns the first source sentence of a block; that of {@link #count} is the region's end. */
  int source(int block) {
    return edge(region.sourceBegin(), region.sourceEnd(), block);
  }

  /** Returns the first target sentence of a block; that of {@link #count} is the region's end. */
  int target(int block) {
    return edge(region.targetBegin(), region.targetEnd(), block);
  }

  private int edge(int begin, int end, int block) {
    return begin + (int) ((long) (end - begin) * block / count);
  }

  /** Returns the band of all pairs of blocks. */
  Band whole() {
    return Band.whole(0, 0, count, count);
  }

  /** Returns the band of the sentences that lie within {@code radius} blocks of a path. */
  Band around(int[][] path, int radius) {
    return around(path, radius, this::source, this::target);
  }

  /** Returns the band of the finer blocks that lie within {@code radius} blocks of a path. */
  Band around(int[][] path, int radius, Blocks finer) {
    int factor = finer.count / count;
    return around(path, radius, block -> block * factor, block -> block * factor);
  }

  /**
   * Returns a band around a path.
   *
   * @param path cells of blocks in order, each source block done and target block done
   */
  private Band around(int[][] path, int radius, IntUnaryOperator rowOf, IntUnaryOperator columnOf) {
    int first = rowOf.applyAsInt(0);
    int rows = rowOf.applyAsInt(count) - first + 1;
    int[] low = new int[rows];
    int[] high = new int[rows];
    Arrays.fill(low, Integer.MAX_VALUE);
    Arrays.fill(high, Integer.MIN_VALUE);
    for (int[] cell : path) {
      int begin = rowOf.applyAsInt(Math.max(0, cell[0] - 1)) - first;
      int end = rowOf.applyAsInt(Math.min(count, cell[0] + 1)) - first;
      int left = columnOf.applyAsInt(Math.max(0, cell[1] - radius));
      int right = columnOf.applyAsInt(Math.min(count, cell[1] + radius));
      for (int r = begin; r <= end; r++) {
        low[r] = Math.min(low[r], left);
        high[r] = Math.max(high[r], right);
      }
    }
    for (int r = 1; r < rows; r++) {
      high[r] = Math.max(high[r], high[r - 1]);
      low[rows - 1 - r] = Math.min(low[rows - 1 - r], low[rows - r]);
    }
    return new Band(first, low, high);
  }
}
