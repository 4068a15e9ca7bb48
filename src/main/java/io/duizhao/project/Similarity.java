package io.duizhao.project;

import java.util.HashMap;
import java.util.Map;

/** How much two texts have in common. */
final class Similarity {
  private Similarity() {}

  /**
   * Returns Dice's coefficient of the texts' characters and pairs of neighbouring characters, from
   * 0 to 1 (Dice 1945): twice what they have in common by what both have.
   */
  static double of(String one, String other) {
    Map<String, Integer> counts = new HashMap<>();
    int size = count(one, counts);
    int common = 0;
    int otherSize = 0;
    for (int n = 1; n <= 2; n++) {
      for (int i = 0; i + n <= other.length(); i++) {
        otherSize++;
        String piece = other.substring(i, i + n);
        Integer left = counts.get(piece);
        if (left != null && left > 0) {
          common++;
          counts.put(piece, left - 1);
        }
      }
    }
    return size + otherSize == 0 ? 1 : 2.0 * common / (size + otherSize);
  }

  private static int count(String text, Map<String, Integer> counts) {
    int size = 0;
    for (int n = 1; n <= 2; n++) {
      for (int i = 0; i + n <= text.length(); i++) {
        counts.merge(text.substring(i, i + n), 1, Integer::sum);
        size++;
      }
    }
    return size;
  }
}
