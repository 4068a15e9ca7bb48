package io.duizhao.lexicon;

/**
 * Where a word expects its translation among the places of the other side: near the same relative
 * place. The probability of place s for word t is d · exp(-k |s - t|) / sum + (1 - d) / places,
 * places as fractions of their side (after Dyer, Chahuneau and Smith 2013).
 */
public final class PositionPrior {
  private final int places;
  private final int words;
  private final double sharpness;
  private final double diagonal;
  private final double[] sums;

  /**
   * Prepares a pair of sides.
   *
   * @param places number of places where a translation may stand
   * @param words number of words that look for one
   * @param sharpness the constant k
   * @param diagonal the share d
   */
  public PositionPrior(int places, int words, double sharpness, double diagonal) {
    this.places = places;
    this.words = words;
    this.sharpness = sharpness;
    this.diagonal = diagonal;
    sums = new double[words];
  }

  /** Returns the probability of a place for a word; over all places it sums to 1. */
  public double of(int place, int word) {
    if (sums[word] == 0) {
      sums[word] = sum((word + 0.5) / words);
    }
    double distance = Math.abs((place + 0.5) / places - (word + 0.5) / words);
    return diagonal * Math.exp(-sharpness * distance) / sums[word] + (1 - diagonal) / places;
  }

  /** Returns the sum over all places: two geometric series from the centre outwards. */
  private double sum(double centre) {
    int left = (int) Math.min(places, Math.floor(centre * places + 0.5));
    double step = sharpness / places;
    return series(centre - (left - 0.5) / places, left, step)
        + series((left + 0.5) / places - centre, places - left, step);
  }

  private double series(double nearest, int count, double step) {
    return count == 0
        ? 0
        : Math.exp(-sharpness * nearest) * Math.expm1(-step * count) / Math.expm1(-step);
  }
}
