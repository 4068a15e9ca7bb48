package io.duizhao.term.variants;

import io.duizhao.lexicon.NameLexicon;
import java.util.Arrays;

/**
 * How well the parts of a Chinese name with dots spell the words of a Latin one.
 *
 * @param least the worst part's score
 * @param mean the mean of the scores
 */
record Spelling(double least, double mean) {
  private static final double LEAST = 0.2;
  private static final double MEAN = 0.7;

  /** Compares part by part; very bad where the numbers of parts differ. */
  static Spelling parts(String dotted, String latin, NameLexicon names) {
    String[] parts = dotted.split("·", -1);
    String[] words = latin.split(" ", -1);
    if (parts.length != words.length) {
      return new Spelling(Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);
    }
    double[] scores = new double[parts.length];
    for (int i = 0; i < parts.length; i++) {
      scores[i] = names.transliteration(parts[i], words[i]);
    }
    return new Spelling(
        Arrays.stream(scores).min().orElse(Double.NEGATIVE_INFINITY),
        Arrays.stream(scores).average().orElse(Double.NEGATIVE_INFINITY));
  }

  /** Returns whether the one name is the other's spelling. */
  boolean isSameName() {
    return least > LEAST && mean > MEAN;
  }
}
