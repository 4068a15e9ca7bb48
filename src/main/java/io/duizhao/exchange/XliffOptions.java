package io.duizhao.exchange;

/**
 * How XLIFF is written.
 *
 * @param tool the program that the file names as its writer
 * @param policy which units are to be translated
 * @param reviewBelow score from 0 to 1 under which a pair that the aligner made needs review
 */
public record XliffOptions(Tool tool, TranslatePolicy policy, double reviewBelow) {
  /** Score under which a pair is more likely wrong than right. */
  public static final double EVEN_CHANCE = 0.5;

  /** Returns the options that {@code run} uses. */
  public static XliffOptions of(Tool tool) {
    return new XliffOptions(tool, TranslatePolicy.DEFAULT, EVEN_CHANCE);
  }

  /** Returns the same options with another policy. */
  public XliffOptions withPolicy(TranslatePolicy other) {
    return new XliffOptions(tool, other, reviewBelow);
  }
}
