package io.duizhao.segment.opennlp;

import io.duizhao.segment.training.BoundaryLearner;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;

/**
 * Maximum entropy with a Gaussian prior, by OpenNLP's quasi-Newton minimiser (L-BFGS). With two
 * outcomes the model is a sum of log-odds.
 */
public final class MaxentLearner implements BoundaryLearner {
  /** Observations seen fewer times are left out. */
  private static final int CUTOFF = 3;

  /** A bound, in case the minimiser does not converge. */
  private static final int MOST_ITERATIONS = 300;

  /** Reciprocal of the prior's variance. */
  private static final double PRECISION = 48;

  @Override
  public SortedMap<String, Double> learn(List<Place> places) {
    Map<String, Integer> numbers = numbers(places);
    EndLikelihood likelihood = new EndLikelihood(places, numbers, PRECISION);
    double[] weights =
        likelihood.weights(new QNMinimizer(0, 0, MOST_ITERATIONS).minimize(likelihood));
    SortedMap<String, Double> logOdds = new TreeMap<>();
    numbers.forEach((name, number) -> logOdds.put(name, weights[number]));
    return logOdds;
  }

  /** Numbers the observations that are seen often enough, in order of sight. */
  private static Map<String, Integer> numbers(List<Place> places) {
    Map<String, Integer> seen = new HashMap<>();
    places.forEach(place -> place.seen().forEach(name -> seen.merge(name, 1, Integer::sum)));
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (Place place : places) {
      for (String name : place.seen()) {
        if (seen.getOrDefault(name, 0) >= CUTOFF) {
          numbers.putIfAbsent(name, numbers.size());
        }
      }
    }
    return numbers;
  }
}
