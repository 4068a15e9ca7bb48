package io.duizhao.check.term;

import java.util.Locale;

/** Tells a misspelling of a name from another word for it. */
final class Misspelling {
  /** A shorter name with one letter changed is another name: Ida and Ada. */
  private static final int TELLING_LENGTH = 5;

  private Misspelling() {}

  /**
   * Returns whether two forms have the same letters and digits; in longer ones, one may be put in,
   * left out or replaced, or two may have changed places (Damerau 1964). Case, spaces and marks are
   * not counted.
   */
  static boolean isOf(String form, String right) {
    String a = letters(form);
    String b = letters(right);
    return a.equals(b) || b.length() >= TELLING_LENGTH && areOneStepApart(a, b);
  }

  private static boolean areOneStepApart(String a, String b) {
    int same = 0;
    while (same < a.length() && same < b.length() && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    String restOfA = a.substring(same);
    String restOfB = b.substring(same);
    return from(restOfA, 1).equals(restOfB)
        || from(restOfB, 1).equals(restOfA)
        || from(restOfA, 1).equals(from(restOfB, 1))
        || areSwapped(restOfA, restOfB) && from(restOfA, 2).equals(from(restOfB, 2));
  }

  private static boolean areSwapped(String a, String b) {
    return a.length() > 1
        && b.length() > 1
        && a.charAt(0) == b.charAt(1)
        && a.charAt(1) == b.charAt(0);
  }

  private static String from(String text, int begin) {
    return text.substring(Math.min(begin, text.length()));
  }

  private static String letters(String form) {
    StringBuilder letters = new StringBuilder();
    form.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
