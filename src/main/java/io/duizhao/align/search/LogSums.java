package io.duizhao.align.search;

import java.util.Arrays;

/** Sums of numbers given by their logarithms. */
final class LogSums {
  /** A term this many nats below the greatest changes nothing. */
  private static final double NOTHING = 40;

  private final double[] greatest;
  private final double[] sums;

  /** Logarithms already asked for; not a number where the sum has changed since. */
  private final double[] known;

  /** Makes sums of nothing. */
  LogSums(int count) {
    greatest = new double[count];
    sums = new double[count];
    known = new double[count];
    Arrays.fill(greatest, Double.NEGATIVE_INFINITY);
    Arrays.fill(known, Double.NaN);
  }

  /** Adds e to the {@code logarithm} to a sum. */
  void add(int index, double logarithm) {
    double difference = logarithm - greatest[index];
    if (logarithm == Double.NEGATIVE_INFINITY || difference < -NOTHING) {
      return;
    }
    known[index] = Double.NaN;
    if (difference <= 0) {
      sums[index] += Math.exp(difference);
    } else {
      sums[index] = sums[index] * Math.exp(-difference) + 1;
      greatest[index] = logarithm;
    }
  }

  /** Returns a sum's logarithm, negative infinity where nothing was added. */
  double get(int index) {
    if (Double.isNaN(known[index])) {
      known[index] = greatest[index] + Math.log(sums[index]);
    }
    return known[index];
  }
}
