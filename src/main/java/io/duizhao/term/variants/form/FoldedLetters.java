package io.duizhao.term.variants.form;

import io.duizhao.text.Folding;
import java.util.Locale;
import java.util.regex.Pattern;

/** Small letters without accents. */
public final class FoldedLetters {
  private static final Pattern VERSION = Pattern.compile("\\d\\.\\d");
  private static final Pattern LETTER_AND_DIGIT = Pattern.compile("[o0]\\d");

  private FoldedLetters() {}

  /** Returns a text in small letters without combining marks: é and É become e. */
  public static String of(String text) {
    return Folding.withoutAccents(text).toLowerCase(Locale.ROOT);
  }

  /**
   * Returns small letters without spaces, hyphens and dots, but for those of versions; 01 is o1.
   */
  public static String bare(String text) {
    String letters = of(text);
    String left =
        VERSION.matcher(letters).find()
            ? letters.replaceAll("[\\s\\-_·']", "")
            : letters.replaceAll("[\\s\\-_.·']", "");
    return isLetterAndDigit(left) ? "o" + left.charAt(1) : left;
  }

  /** Returns whether a folded text is an o, or a 0 for it, and a digit. */
  public static boolean isLetterAndDigit(String folded) {
    return LETTER_AND_DIGIT.matcher(folded).matches();
  }
}
