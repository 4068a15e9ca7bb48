package io.duizhao.align.cost;

/**
 * How unusual a bead's source is as the length of one sentence: half the square of its logarithm's
 * deviation. Mean and deviation are those of Chinese sentences in talks and narrated videos.
 *
 * @param source lengths in the width of a Chinese character
 */
public record SizeCost(Lengths source) implements BeadCost {
  /**
   * Of the natural logarithm of a sentence's length; e to it and half its variance is 34
   * characters.
   */
  private static final double MEAN = 3.38;

  private static final double DEVIATION = 0.54;

  @Override
  public double of(int i, int j, int a, int b) {
    double x = (Math.log(source.of(i, a)) - MEAN) / DEVIATION;
    return x * x / 2;
  }
}
