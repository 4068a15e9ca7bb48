package io.duizhao.align.band;

import io.duizhao.align.path.Band;
import io.duizhao.align.path.BandBuilder;
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
    BandBuilder band = new BandBuilder(rowOf.applyAsInt(count) + 1);
    for (int[] cell : path) {
      band.add(
          rowOf.applyAsInt(Math.max(0, cell[0] - 1)),
          rowOf.applyAsInt(Math.min(count, cell[0] + 1)),
          columnOf.applyAsInt(Math.max(0, cell[1] - radius)),
          columnOf.applyAsInt(Math.min(count, cell[1] + radius)));
    }
    return band.build();
  }
}
