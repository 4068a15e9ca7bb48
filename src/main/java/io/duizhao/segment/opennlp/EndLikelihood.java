package io.duizhao.segment.opennlp;

import io.duizhao.segment.training.BoundaryLearner.Place;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.maxent.quasinewton.Function;

/**
 * What a logistic model of sentence ends loses: the negative log-likelihood of the places, and for
 * each weight w a Gaussian prior's precision · w² / 2.
 *
 * <p>OpenNLP's minimiser begins with steps of the gradient's own length and stops when a step gains
 * less than a ten-thousandth. Some observations are seen a hundred thousand times, others three
 * times; the steps that suit one kind do not suit the other, and it stopped far from the minimum.
 * So each weight is given in units in which the loss is about equally curved, by the greatest
 * second derivative that it can have: precision + times seen / 4 (Nocedal and Wright, Numerical
 * Optimization, 2006, section 7.2, on scaling the first Hessian).
 */
final class EndLikelihood implements Function {
  /** A logistic function's derivative is at most this. */
  private static final double STEEPEST = 0.25;

  private final int[][] seen;
  private final boolean[] ends;
  private final int[] times;
  private final double precision;
  private final double[] units;

  /**
   * Takes the places; observations without a number are left out.
   *
   * @param numbers the place of each observation's weight, from 0 without gaps
   */
  EndLikelihood(List<Place> places, Map<String, Integer> numbers, double precision) {
    this.precision = precision;
    seen = new int[places.size()][];
    ends = new boolean[places.size()];
    times = new int[places.size()];
    double[] curved = new double[numbers.size()];
    Arrays.fill(curved, precision);
    for (int i = 0; i < seen.length; i++) {
      Place place = places.get(i);
      ends[i] = place.ends();
      times[i] = place.times();
      seen[i] =
          place.seen().stream()
              .filter(numbers::containsKey)
              .mapToInt(name -> numbers.getOrDefault(name, 0))
              .toArray();
      for (int observation : seen[i]) {
        curved[observation] += STEEPEST * times[i];
      }
    }
    units = Arrays.stream(curved).map(curve -> 1 / Math.sqrt(curve)).toArray();
  }

  @Override
  public int getDimension() {
    return units.length;
  }

  @Override
  public double valueAt(double[] point) {
    double[] weights = weights(point);
    double loss = 0;
    for (double weight : weights) {
      loss += precision * weight * weight / 2;
    }
    for (int i = 0; i < seen.length; i++) {
      double right = ends[i] ? logOdds(i, weights) : -logOdds(i, weights);
      loss += times[i] * (Math.log1p(Math.exp(-Math.abs(right))) + Math.max(0, -right));
    }
    return loss;
  }

  @Override
  public double[] gradientAt(double[] point) {
    double[] weights = weights(point);
    double[] gradient = new double[weights.length];
    for (int i = 0; i < seen.length; i++) {
      double probability = 1 / (1 + Math.exp(-logOdds(i, weights)));
      double error = times[i] * (probability - (ends[i] ? 1 : 0));
      for (int observation : seen[i]) {
        gradient[observation] += error;
      }
    }
    for (int i = 0; i < gradient.length; i++) {
      gradient[i] = units[i] * (gradient[i] + precision * weights[i]);
    }
    return gradient;
  }

  /** Returns the weights, as log-odds, at a point in our units. */
  double[] weights(double[] point) {
    double[] weights = new double[point.length];
    for (int i = 0; i < point.length; i++) {
      weights[i] = units[i] * point[i];
    }
    return weights;
  }

  private double logOdds(int place, double[] weights) {
    double sum = 0;
    for (int observation : seen[place]) {
      sum += weights[observation];
    }
    return sum;
  }
}
