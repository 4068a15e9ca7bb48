package io.duizhao.align.path;

import java.util.Arrays;

/** The middle of some values, or the mean of both in the middle. */
public final class Median {
  private Median() {}

  /** Returns the median of at least one value. */
  public static double of(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
