package io.duizhao.segment.feature;

import io.duizhao.model.language.Language;
import java.util.List;

/**
 * How long sentences are in captions: a table of the number of lines and a log-normal distribution
 * of the number of characters. Constants measured on talks and narrated videos.
 *
 * @param weight what the prior counts beside the judgement of the lines
 * @param mean mean of the natural logarithm of the length in characters, where ASCII counts half
 * @param deviation standard deviation of the same
 */
public record LengthPrior(double weight, double mean, double deviation) {
  /** Measured on narrated videos and pseudo captions of articles. */
  public static final LengthPrior NARRATION = new LengthPrior(0.75, 3.60, 0.60);

  /** The same lengths in talks, where the lines say more; its weight was chosen on talks. */
  public static final LengthPrior TALK = new LengthPrior(0.125, 3.60, 0.60);

  /** Measured on English talks. */
  static final LengthPrior ENGLISH = new LengthPrior(0.2, 3.76, 0.56);

  /** From this share of lines that name speaker or listener on, Chinese captions are a talk. */
  private static final double ADDRESSING = 0.2;

  /** A sentence takes at most this many lines. */
  public static final int MOST_LINES = 10;

  /** Share of the sentences that take 1, 2, 3 and so on lines. */
  private static final double[] LINES = {
    0.117, 0.258, 0.227, 0.165, 0.102, 0.055, 0.03, 0.02, 0.014, 0.01
  };

  /**
   * Returns the prior for captions. In Chinese it lies between those of narration and of talks, as
   * often as the captions name speaker or listener.
   */
  public static LengthPrior of(List<CaptionLine> lines, Language language) {
    if (!language.isChinese()) {
      return ENGLISH;
    }
    double talk = Math.min(1, ChineseClasses.addressingShare(lines) / ADDRESSING);
    return new LengthPrior(
        NARRATION.weight + talk * (TALK.weight - NARRATION.weight),
        NARRATION.mean,
        NARRATION.deviation);
  }

  /**
   * What each sentence is given, as each also costs the logarithm of its probability: a prior for
   * lengths shall not make ends rarer than the lines' own odds have them. Measured on registers
   * that the model had not seen (news, documentation, interviews).
   */
  private static final double SENTENCE = 0.6;

  /** Returns the weighted logarithm of the probability of a sentence, up to a constant. */
  public double score(int lines, double characters) {
    double z = (Math.log(Math.max(1, characters)) - mean) / deviation;
    return weight * (Math.log(LINES[lines - 1]) - z * z / 2 - Math.log(deviation) + SENTENCE);
  }

  /** Returns the length of a line in characters, where ASCII counts half. */
  public static double characters(CharSequence text) {
    double length = 0;
    for (int i = 0; i < text.length(); i++) {
      length += text.charAt(i) < 0x80 ? 0.5 : 1;
    }
    return length;
  }
}
