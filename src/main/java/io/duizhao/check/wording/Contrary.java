package io.duizhao.check.wording;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Words of one language that can stand for a denial in the other.
 *
 * @param words the words
 * @param own what the other language has where they stand for that, and not for a denial
 * @param denied what the other language has to have where they stand for a denial
 */
record Contrary(Pattern words, Pattern own, Pattern denied) {
  private static final Pattern NOTHING = Pattern.compile("(?!)");
  private static final Pattern ANYTHING = Pattern.compile("");

  /** Words that stand for a denial unless the other text has their own counterpart. */
  static Contrary unless(String words, String own) {
    return new Contrary(pattern(words), pattern(own), ANYTHING);
  }

  /** Words that stand for the denial of some words only, if they have no other counterpart. */
  static Contrary of(String words, String own, String denied) {
    return new Contrary(pattern(words), pattern(own), pattern(denied));
  }

  /** Words that stand for the denial of some words only. */
  static Contrary of(String words, String denied) {
    return new Contrary(pattern(words), NOTHING, pattern(denied));
  }

  /** Returns whether words in a text can stand for a denial in the other text. */
  static boolean isIn(List<Contrary> contraries, String text, String other) {
    return contraries.stream().anyMatch(contrary -> contrary.isIn(text, other));
  }

  private boolean isIn(String text, String other) {
    return words.matcher(text).find() && !own.matcher(other).find() && denied.matcher(other).find();
  }

  /** Letters are words of their own; Chinese characters stand anywhere. */
  private static Pattern pattern(String words) {
    boolean latin = words.chars().anyMatch(c -> c >= 'a' && c <= 'z');
    return Pattern.compile(latin ? "\\b(?:" + words + ")\\b" : words, Pattern.CASE_INSENSITIVE);
  }
}
