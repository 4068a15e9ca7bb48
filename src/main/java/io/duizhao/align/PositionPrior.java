package io.duizhao.align;

/** Where a word expects its translation among the places of the other side of a bead. */
final class PositionPrior {
  private static final double SHARPNESS = 8;
  private static final double DIAGONAL = 0.7;

  private final int places;
  private final int words;
  private final double[] sums;

  /**
   * Prepares a bead.
   *
   * @param places number of places where a translation may stand
   * @param words number of words that look for one
   */
  PositionPrior(int places, int words) {
    this.places = places;
    this.words = words;
    sums = new double[words];
  }

  /** Returns the probability of a place for a word; over all places it sums to 1. */
  double of(int place, int word) {
    if (sums[word] == 0) {
      sums[word] = sum((word + 0.5) / words);
    }
    double distance = Math.abs((place + 0.5) / places - (word + 0.5) / words);
    return DIAGONAL * Math.exp(-SHARPNESS * distance) / sums[word] + (1 - DIAGONAL) / places;
  }

  /** Returns the sum over all places: two geometric series from the centre outwards. */
  private double sum(double centre) {
    int left = (int) Math.min(places, Math.floor(centre * places + 0.5));
    double step = SHARPNESS / places;
    return series(centre - (left - 0.5) / places, left, step)
        + series((left + 0.5) / places - centre, places - left, step);
  }

  private static double series(double nearest, int count, double step) {
    return count == 0
        ? 0
        : Math.exp(-SHARPNESS * nearest) * Math.expm1(-step * count) / Math.expm1(-step);
  }
}
