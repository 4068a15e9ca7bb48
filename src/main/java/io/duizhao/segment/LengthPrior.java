package io.duizhao.segment;

/**
 * How long sentences are in captions: a table of the number of lines and a log-normal distribution
 * of the number of characters. Constants measured on talks and narrated videos.
 *
 * @param weight what the prior counts beside the judgement of the lines
 * @param bias log-odds added to each end
 * @param mean mean of the natural logarithm of the length in characters, where ASCII counts half
 * @param deviation standard deviation of the same
 */
record LengthPrior(double weight, double bias, double mean, double deviation) {
  /** Weights between those found best for narration and for talks. */
  static final LengthPrior CAPTIONS = new LengthPrior(0.5, 0.5, 3.60, 0.60);

  /** A sentence takes at most this many lines. */
  static final int MOST_LINES = 10;

  /** Share of the sentences that take 1, 2, 3 and so on lines. */
  private static final double[] LINES = {
    0.117, 0.258, 0.227, 0.165, 0.102, 0.055, 0.03, 0.02, 0.014, 0.01
  };

  /** Returns the weighted logarithm of the probability of a sentence, up to a constant. */
  double score(int lines, double characters) {
    double z = (Math.log(Math.max(1, characters)) - mean) / deviation;
    return weight * (Math.log(LINES[lines - 1]) - z * z / 2 - Math.log(deviation));
  }

  /** Returns the length of a line in characters, where ASCII counts half. */
  static double characters(String text) {
    double length = 0;
    for (int i = 0; i < text.length(); i++) {
      length += text.charAt(i) < 0x80 ? 0.5 : 1;
    }
    return length;
  }
}
