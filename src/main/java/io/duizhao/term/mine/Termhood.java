package io.duizhao.term.mine;

import java.util.Map;

/** How much a phrase behaves as a term does. */
final class Termhood {
  /** To take logarithms to base 2. */
  private static final double LOG_2 = Math.log(2);

  private static final double MILLION = 1e6;

  private Termhood() {}

  /**
   * Returns the C-value of Frantzi, Ananiadou and Mima (2000): the logarithm of the length times
   * the frequency outside longer candidates. One is added to the length, so that single words count
   * too (Barrón-Cedeño and others, 2009).
   *
   * @param words length in words
   * @param alone frequency, less the mean frequency of the longer candidates it is part of
   */
  static double cValue(int words, double alone) {
    return log2(words + 1) * Math.max(0, alone);
  }

  /**
   * Returns the log ratio (Hardie, 2014): how many times a phrase is as frequent as in general, in
   * powers of two. One in a million is added on both sides.
   *
   * @param count how often it stands in the texts
   * @param words number of the texts' words
   * @param general how often it stands in a million words in general
   */
  static double keyness(int count, int words, double general) {
    return log2((count * MILLION / Math.max(1, words) + 1) / (general + 1));
  }

  /**
   * Returns the entropy of a phrase's neighbours in bits; a mark, as {@code ""}, counts as another
   * neighbour each time.
   *
   * @param all sum of the counts
   */
  static double entropy(Map<String, Integer> neighbours, int all) {
    double bits = 0;
    for (Map.Entry<String, Integer> entry : neighbours.entrySet()) {
      boolean mark = entry.getKey().isEmpty();
      double p = (mark ? 1 : entry.getValue()) / (double) all;
      bits -= (mark ? entry.getValue() : 1) * p * log2(p);
    }
    return bits;
  }

  static double log2(double x) {
    return Math.log(x) / LOG_2;
  }
}
