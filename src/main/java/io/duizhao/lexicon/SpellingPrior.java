package io.duizhao.lexicon;

import java.util.List;
import java.util.Map;

/**
 * How letters are likely to sound like a syllable, before anything is learned: the first letter
 * should go with the syllable's initial, and a longer final with more letters.
 */
final class SpellingPrior {
  private static final List<String> INITIALS =
      List.of(
          "zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x",
          "r", "z", "c", "s", "y", "w");

  /** The letters with which a foreign syllable may begin that is written with an initial. */
  private static final Map<String, String> FIRST_LETTERS =
      Map.ofEntries(
          Map.entry("b", "bpv"),
          Map.entry("p", "pb"),
          Map.entry("m", "m"),
          Map.entry("f", "fvp"),
          Map.entry("d", "dt"),
          Map.entry("t", "td"),
          Map.entry("n", "n"),
          Map.entry("l", "lr"),
          Map.entry("g", "gkc"),
          Map.entry("k", "kcqgx"),
          Map.entry("h", "hgjk"),
          Map.entry("j", "jgkzc"),
          Map.entry("q", "cjkt"),
          Map.entry("x", "shcxz"),
          Map.entry("r", "rj"),
          Map.entry("zh", "jzg"),
          Map.entry("ch", "cj"),
          Map.entry("sh", "s"),
          Map.entry("z", "zs"),
          Map.entry("c", "cstz"),
          Map.entry("s", "sczt"),
          Map.entry("y", "iyjea"),
          Map.entry("w", "wvuo"),
          Map.entry("", "aeiou"));

  /**
   * Weights of syllables without letters, of unlike first letters, of an h that is not written, and
   * of each letter more or less than usual: where the training begins, which then finds its own.
   */
  private static final double SILENT = 1e-4;

  private static final double UNLIKE = 0.02;
  private static final double SILENT_H = 0.2;
  private static final double LENGTH_BASE = 0.35;

  /** Letters that a syllable stands for, and how many more for each letter of its final. */
  private static final double LETTERS = 1.2;

  private static final double LETTERS_OF_FINAL = 0.5;

  private SpellingPrior() {}

  /** Returns a weight from 0 to 1. */
  static double of(String syllable, String letters) {
    if (letters.isEmpty()) {
      return SILENT;
    }
    String initial = initial(syllable);
    double finalLength = syllable.length() - initial.length();
    double weight = UNLIKE;
    if (FIRST_LETTERS.getOrDefault(initial, "").indexOf(letters.charAt(0)) >= 0) {
      weight = 1;
    } else if (initial.isEmpty() && letters.charAt(0) == 'h') {
      weight = SILENT_H;
    }
    double expected = LETTERS + LETTERS_OF_FINAL * finalLength;
    return weight * Math.pow(LENGTH_BASE, Math.abs(letters.length() - expected));
  }

  private static String initial(String syllable) {
    return INITIALS.stream().filter(syllable::startsWith).findFirst().orElse("");
  }
}
