package io.duizhao.align.search;

import io.duizhao.align.path.BeadTypes;
import java.util.Arrays;

/** Edges collected from the last to the first. */
final class EdgeList {
  private int[] i = new int[1024];
  private int[] j = new int[1024];
  private short[] type = new short[1024];
  private float[] bag = new float[1024];
  private int size;

  /**
   * Adds an edge that begins where the one before begins, or earlier.
   *
   * @param type a code of {@link BeadTypes}
   * @param bag cost of its words without order, 0 where it is no bead
   */
  void add(int i, int j, int type, double bag) {
    if (size == this.i.length) {
      this.i = Arrays.copyOf(this.i, size * 2);
      this.j = Arrays.copyOf(this.j, size * 2);
      this.type = Arrays.copyOf(this.type, size * 2);
      this.bag = Arrays.copyOf(this.bag, size * 2);
    }
    this.i[size] = i;
    this.j[size] = j;
    this.type[size] = (short) type;
    this.bag[size++] = (float) bag;
  }

  int size() {
    return size;
  }

  /** Returns source sentences done before the {@code k}-th edge from the first. */
  int i(int k) {
    return i[size - 1 - k];
  }

  /** Returns target sentences done before the {@code k}-th edge from the first. */
  int j(int k) {
    return j[size - 1 - k];
  }

  int type(int k) {
    return type[size - 1 - k];
  }

  float bag(int k) {
    return bag[size - 1 - k];
  }
}
