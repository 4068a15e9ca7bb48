package io.duizhao.term.variants.aligned;

/** How strongly two things go together. */
public final class Association {
  private Association() {}

  /**
   * Returns the log-likelihood ratio of Dunning (1993), G²; 0 where the two stand together no more
   * than by chance.
   *
   * @param both number of beads with both
   * @param first number of beads with the first
   * @param second number of beads with the second
   * @param all number of beads
   */
  public static double g2(int both, int first, int second, int all) {
    if ((long) both * all <= (long) first * second) {
      return 0;
    }
    double n = all;
    return 2
        * (term(both, first * (second / n))
            + term(first - both, first * ((n - second) / n))
            + term(second - both, (n - first) * (second / n))
            + term(n - first - second + both, (n - first) * ((n - second) / n)));
  }

  private static double term(double observed, double expected) {
    return observed <= 0 ? 0 : observed * Math.log(observed / expected);
  }
}
