package io.duizhao.align.word;

/** Sums by word number, with a list of the words that have one. */
public final class Accumulator {
  private final float[] sums;
  private final int[] touched;
  private int count;

  /** Has no sums yet; words are numbered from 0 to {@code words}, excluded. */
  public Accumulator(int words) {
    sums = new float[words];
    touched = new int[words];
  }

  /** Adds to a word's sum; {@code amount} is more than 0 or changes nothing. */
  public void add(int word, float amount) {
    if (amount > 0) {
      if (sums[word] == 0) {
        touched[count++] = word;
      }
      sums[word] += amount;
    }
  }

  /** Returns the number of words with a sum. */
  public int count() {
    return count;
  }

  /** Returns the {@code k}-th of these words, from 0. */
  public int word(int k) {
    return touched[k];
  }

  /** Returns the sum of the {@code k}-th of these words. */
  public float sum(int k) {
    return sums[touched[k]];
  }

  /** Forgets all sums, in time by the number of words that have one. */
  public void clear() {
    for (int k = 0; k < count; k++) {
      sums[touched[k]] = 0;
    }
    count = 0;
  }
}
