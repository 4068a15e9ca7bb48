package io.duizhao.check.completeness;

import io.duizhao.text.Scripts;
import java.util.regex.Pattern;

/**
 * How long an English text is beside the Chinese one that it translates.
 *
 * @param characters Han characters, and each word in Latin letters as the characters that it stands
 *     for
 * @param words English words
 * @param expected English words that so many characters usually become
 */
public record EnglishLength(double characters, double words, double expected) {
  /** English words for a Chinese character: the median of talks, documentation and interviews. */
  public static final double USUAL = 0.62;

  /** Variance of English words for each expected word. */
  private static final double VARIANCE = 1.1;

  /** Shorter texts say little, in words or the like. */
  static final double SHORTEST = 6;

  /** How far from what is usual a translation has to be, in standard deviations. */
  private static final double FAR = 3.6;

  /** The same for one that is too short, which cannot be further from it than it is long. */
  private static final double FAR_SHORT = 2.5;

  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9'’.\\-]*+");

  /**
   * Measures two texts.
   *
   * @param usual English words for a Chinese character
   */
  public static EnglishLength of(String chinese, String english, double usual) {
    double characters =
        chinese.codePoints().filter(Scripts::isHan).count() + words(chinese) / USUAL;
    return new EnglishLength(characters, words(english), characters * usual);
  }

  private static double words(String text) {
    return WORD.matcher(text).results().count();
  }

  /**
   * Returns how far the length is from what is usual, in standard deviations of the model of Gale
   * and Church (1993): below 0 where it is shorter.
   */
  public double deviation() {
    return (words - expected) / Math.sqrt(VARIANCE * Math.max(expected, 2));
  }

  /** Returns how many times as long as usual it is. */
  public double growth() {
    return (words + 1) / (expected + 1);
  }

  /** Returns whether the texts are long enough for their lengths to tell something. */
  boolean tells() {
    return Math.max(words, expected) >= SHORTEST;
  }

  boolean isTooLong() {
    return deviation() > FAR && growth() > 1.8;
  }

  boolean isTooShort() {
    return deviation() < -FAR_SHORT && growth() < 0.5 || words == 0;
  }

  /** Returns whether the English is too long or too short to be a whole translation and no more. */
  public boolean isUnlikely() {
    return tells() && (isTooLong() || isTooShort());
  }
}
