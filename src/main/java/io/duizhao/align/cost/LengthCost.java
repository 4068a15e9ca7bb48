package io.duizhao.align.cost;

/**
 * How far the lengths are from the document's habit (Gale and Church 1993, on logarithms): x²/2v +
 * ln(v)/2, x the logarithm of target / (source · ratio) in standard deviations and v the document's
 * variance. Short sentences vary more: the deviation is .2 + .9/√source.
 */
public final class LengthCost implements BeadCost {
  /** Deviation of long beads, and what a bead of length 1 has more; chosen on MAC-Dev. */
  static final double SPREAD = 0.2;

  static final double SPREAD_OF_SHORT = 0.9;

  /** No length counts worse than this, in nats. */
  public static final double MOST = 8;

  private final Lengths source;
  private final Lengths target;
  private final LengthHabit habit;
  private final double logRatio;

  /** Judges the lengths of these sides by the document's habit. */
  public LengthCost(Lengths source, Lengths target, LengthHabit habit) {
    this.source = source;
    this.target = target;
    this.habit = habit;
    this.logRatio = Math.log(habit.ratio());
  }

  @Override
  public double of(int i, int j, int a, int b) {
    double x = deviation(i, j, a, b);
    double variance = habit.variance();
    return Math.min(x * x / 2 / variance, MOST / Math.max(1, variance)) + Math.log(variance) / 2;
  }

  /** Returns the deviation x in standard deviations. */
  double deviation(int i, int j, int a, int b) {
    double length = source.of(i, a);
    return (Math.log(target.of(j, b)) - Math.log(length) - logRatio) / spread(length);
  }

  /** Returns the standard deviation for a source length. */
  public static double spread(double length) {
    return SPREAD + SPREAD_OF_SHORT / Math.sqrt(length);
  }
}
