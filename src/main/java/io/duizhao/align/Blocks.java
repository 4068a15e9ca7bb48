package io.duizhao.align;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Two texts cut into equally many blocks. */
final class Blocks {
  private final int sources;
  private final int targets;
  private final int count;

  Blocks(int sources, int targets, int count) {
    this.sources = sources;
    this.targets = targets;
    this.count = count;
  }

  int count() {
    return count;
  }

  /** Returns the first source sentence of a block; that of {@link #count} is the text's end. */
  int source(int block) {
    return edge(sources, block);
  }

  /** Returns the first target sentence of a block; that of {@link #count} is the text's end. */
  int target(int block) {
    return edge(targets, block);
  }

  private int edge(int sentences, int block) {
    return (int) ((long) sentences * block / count);
  }

  /** Returns the band of all pairs of blocks. */
  Band whole() {
    return Band.whole(count, count);
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
    int rows = rowOf.applyAsInt(count) + 1;
    int[] low = new int[rows];
    int[] high = new int[rows];
    Arrays.fill(low, Integer.MAX_VALUE);
    Arrays.fill(high, Integer.MIN_VALUE);
    for (int[] cell : path) {
      int begin = rowOf.applyAsInt(Math.max(0, cell[0] - 1));
      int end = rowOf.applyAsInt(Math.min(count, cell[0] + 1));
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
    return new Band(low, high);
  }
}
