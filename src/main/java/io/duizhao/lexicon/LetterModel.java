package io.duizhao.lexicon;

import java.util.Map;
import java.util.TreeMap;

/**
 * How likely a name's letters are: pairs of neighbours, smoothed with single letters (0.6 to 0.4).
 */
final class LetterModel {
  private static final char BEGIN = '^';
  private static final char END = '$';

  /** Share of pairs of letters; single letters have the rest. */
  private static final double PAIRS = 0.6;

  /** From a to z, and the end. */
  private static final int LETTERS = 27;

  private final Map<String, Integer> pairs = new TreeMap<>();
  private final Map<Character, Integer> firsts = new TreeMap<>();
  private int sum = LETTERS;

  /** Counts a word's letters. */
  void add(String word) {
    String marked = BEGIN + word + END;
    for (int i = 1; i < marked.length(); i++) {
      add(marked.substring(i - 1, i + 1), 1);
    }
  }

  /** Counts a pair of neighbours several times. */
  void add(String pair, int count) {
    pairs.merge(pair, count, Integer::sum);
    firsts.merge(pair.charAt(0), count, Integer::sum);
    sum += count;
  }

  /** Returns the pairs with their counts, in order. */
  Map<String, Integer> pairs() {
    return pairs;
  }

  /** Returns the natural logarithm of a word's probability. */
  double log(String word) {
    String marked = BEGIN + word + END;
    double log = 0;
    for (int i = 1; i < marked.length(); i++) {
      double pair = pairs.getOrDefault(marked.substring(i - 1, i + 1), 0);
      double follows = pair / (firsts.getOrDefault(marked.charAt(i - 1), 0) + 1);
      double alone = (firsts.getOrDefault(marked.charAt(i), 0) + 1) / (double) sum;
      log += Math.log(PAIRS * follows + (1 - PAIRS) * alone);
    }
    return log;
  }
}
