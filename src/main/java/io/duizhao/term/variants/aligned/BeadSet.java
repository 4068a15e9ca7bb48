package io.duizhao.term.variants.aligned;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A set of beads by their numbers. Most phrases stand in few of many beads: a bit for each bead
 * would take memory that grows with the square of the texts.
 */
public final class BeadSet {
  private static final int FIRST = 2;

  private int[] beads;
  private int size;

  /** Makes an empty set. */
  public BeadSet() {
    this(new int[0], 0);
  }

  private BeadSet(int[] beads, int size) {
    this.beads = beads;
    this.size = size;
  }

  /** Returns a set of the same beads. */
  public BeadSet copy() {
    return new BeadSet(Arrays.copyOf(beads, size), size);
  }

  /** Returns whether a bead is in it. */
  public boolean get(int bead) {
    return place(bead) >= 0;
  }

  /** Adds a bead; fast where it is the last. */
  public void set(int bead) {
    int at = size == 0 || beads[size - 1] < bead ? -size - 1 : place(bead);
    if (at >= 0) {
      return;
    }
    if (size == beads.length) {
      beads = Arrays.copyOf(beads, Math.max(FIRST, size + size / 2));
    }
    int insertion = -at - 1;
    System.arraycopy(beads, insertion, beads, insertion + 1, size - insertion);
    beads[insertion] = bead;
    size++;
  }

  /** Takes a bead out. */
  public void clear(int bead) {
    int at = place(bead);
    if (at >= 0) {
      System.arraycopy(beads, at + 1, beads, at, --size - at);
    }
  }

  private int place(int bead) {
    return Arrays.binarySearch(beads, 0, size, bead);
  }

  /** Takes out what is not in the other set. */
  public void and(BeadSet other) {
    keep(other, true);
  }

  /** Takes out what is in the other set. */
  public void andNot(BeadSet other) {
    keep(other, false);
  }

  private void keep(BeadSet other, boolean shared) {
    int kept = 0;
    int j = 0;
    for (int i = 0; i < size; i++) {
      int bead = beads[i];
      while (j < other.size && other.beads[j] < bead) {
        j++;
      }
      if ((j < other.size && other.beads[j] == bead) == shared) {
        beads[kept++] = bead;
      }
    }
    size = kept;
  }

  /** Adds what is in the other set. */
  public void or(BeadSet other) {
    int[] all = IntStream.concat(stream(), other.stream()).sorted().distinct().toArray();
    beads = all;
    size = all.length;
  }

  /** Returns the number of beads. */
  public int cardinality() {
    return size;
  }

  /** Returns whether it has none. */
  public boolean isEmpty() {
    return size == 0;
  }

  /** Returns the beads by rising numbers. */
  public IntStream stream() {
    return Arrays.stream(beads, 0, size);
  }
}
