package io.duizhao.segment.opennlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.segment.training.BoundaryLearner.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class MaxentLearnerTest {
  private static final double PRECISION = 48;

  /** Places with one observation that is always so, some that are common, and many rare ones. */
  private static List<Place> places(long seed, int count, int times) {
    Random random = new Random(seed);
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int common = random.nextInt(6);
      int rare = random.nextInt(40 + count / 8);
      boolean ends = random.nextDouble() < (common < 2 ? 0.8 : rare % 3 == 0 ? 0.6 : 0.15);
      places.add(new Place(List.of("always", "common" + common, "rare" + rare), ends, times));
    }
    return places;
  }

  private static double probability(Place place, Map<String, Double> logOdds) {
    double sum = place.seen().stream().mapToDouble(name -> logOdds.getOrDefault(name, 0.0)).sum();
    return 1 / (1 + Math.exp(-sum));
  }

  /**
   * At the minimum an observation is expected to see as many ends as it saw, less the prior's pull,
   * whether it was seen ten thousand times or three.
   */
  @Test
  void theMinimumIsReachedForCommonAndRareObservationsAlike() {
    List<Place> places = places(5, 4000, 10);
    SortedMap<String, Double> logOdds = new MaxentLearner().learn(places);
    Map<String, Double> slopes = new HashMap<>();
    logOdds.forEach((name, weight) -> slopes.put(name, PRECISION * weight));
    Map<String, Integer> seen = new HashMap<>();
    for (Place place : places) {
      double error = probability(place, logOdds) - (place.ends() ? 1 : 0);
      for (String name : place.seen()) {
        slopes.computeIfPresent(name, (same, slope) -> slope + place.times() * error);
        seen.merge(name, place.times(), Integer::sum);
      }
    }
    slopes.forEach(
        (name, slope) -> {
          double scale = PRECISION + seen.getOrDefault(name, 0);
          assertTrue(Math.abs(slope) < 0.02 * scale, name + " " + slope + " of " + scale);
        });
  }

  @Test
  void thePlaceThatCountsThreeTimesIsAsThreePlaces() {
    List<Place> thrice = new ArrayList<>();
    Collections.nCopies(3, places(6, 600, 1)).forEach(thrice::addAll);
    SortedMap<String, Double> counted = new MaxentLearner().learn(places(6, 600, 3));
    SortedMap<String, Double> repeated = new MaxentLearner().learn(thrice);
    counted.forEach(
        (name, weight) -> assertEquals(repeated.getOrDefault(name, 0.0), weight, 0.01, name));
  }

  @Test
  void rareObservationsAreLeftOut() {
    List<Place> places = new ArrayList<>(places(7, 200, 1));
    places.add(new Place(List.of("once"), true, 10));
    assertFalse(new MaxentLearner().learn(places).containsKey("once"));
  }

  @Test
  void theGradientIsTheSlopeOfTheLoss() {
    Map<String, Integer> numbers = Map.of("always", 0, "common1", 1, "rare3", 2);
    EndLikelihood loss = new EndLikelihood(places(8, 500, 2), numbers, PRECISION);
    double[] point = {0.7, -3, 1.5};
    double[] gradient = loss.gradientAt(point);
    for (int i = 0; i < point.length; i++) {
      double[] up = point.clone();
      double[] down = point.clone();
      up[i] += 1e-4;
      down[i] -= 1e-4;
      double slope = (loss.valueAt(up) - loss.valueAt(down)) / 2e-4;
      assertEquals(slope, gradient[i], 1e-4 * Math.max(1, Math.abs(slope)), "weight " + i);
    }
  }
}
