package io.duizhao.align.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * How far scores can be taken for probabilities: beads by score in ten stretches of equal width,
 * each with its mean score and the share that is right (a reliability diagram: DeGroot and Fienberg
 * 1983, Niculescu-Mizil and Caruana 2005).
 *
 * @param bins stretches from 0 up; each but the last leaves its upper end to the next
 */
public record Calibration(List<Bin> bins) {
  /** Stretches, as in Naeini, Cooper and Hauskrecht (2015). */
  private static final int BINS = 10;

  /** No bead. */
  public static final Calibration NONE = empty();

  /**
   * Beads whose score lies in one stretch.
   *
   * @param count their number
   * @param scoreSum sum of their scores
   * @param right how many of them are right
   */
  public record Bin(int count, double scoreSum, int right) {
    /** Returns their mean score, 0 where there is none. */
    public double meanScore() {
      return count == 0 ? 0 : scoreSum / count;
    }

    /** Returns the share that is right, 0 where there is none. */
    public double shareRight() {
      return count == 0 ? 0 : right / (double) count;
    }

    private Bin plus(Bin other) {
      return new Bin(count + other.count, scoreSum + other.scoreSum, right + other.right);
    }
  }

  /** Copies the list. */
  public Calibration {
    bins = List.copyOf(bins);
  }

  private static Calibration empty() {
    List<Bin> bins = new ArrayList<>();
    for (int k = 0; k < BINS; k++) {
      bins.add(new Bin(0, 0, 0));
    }
    return new Calibration(bins);
  }

  /** Returns these figures with one more bead, whose score is from 0 to 1. */
  public Calibration with(double score, boolean right) {
    int at = Math.min(BINS - 1, (int) (score * BINS));
    List<Bin> longer = new ArrayList<>(bins);
    longer.set(at, bins.get(at).plus(new Bin(1, score, right ? 1 : 0)));
    return new Calibration(longer);
  }

  /** Returns the figures of both. */
  public Calibration plus(Calibration other) {
    List<Bin> sums = new ArrayList<>();
    for (int k = 0; k < BINS; k++) {
      sums.add(bins.get(k).plus(other.bins.get(k)));
    }
    return new Calibration(sums);
  }

  /** Returns the number of beads. */
  public int count() {
    return bins.stream().mapToInt(Bin::count).sum();
  }

  /**
   * Returns the expected calibration error: the mean distance between a stretch's mean score and
   * its share of right beads, weighted by its beads (Naeini, Cooper and Hauskrecht 2015).
   */
  public double expectedError() {
    double sum = 0;
    for (Bin bin : bins) {
      sum += Math.abs(bin.scoreSum - bin.right);
    }
    return sum / Math.max(1, count());
  }
}
