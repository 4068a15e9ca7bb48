package io.duizhao.segment.opennlp;

import io.duizhao.segment.BoundaryLearner.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.TrainingParameters;
import org.jspecify.annotations.Nullable;

/** Places as OpenNLP's trainers take them: observations and outcomes as numbers. */
final class IndexedPlaces implements DataIndexer {
  static final String END = "end";
  static final String ON = "on";

  private final String[] observations;
  private final int[] counts;
  private final int[][] contexts;
  private final int[] outcomes;
  private final int[] times;

  /** Numbers the observations that are seen {@code cutoff} times or more, in order of sight. */
  IndexedPlaces(List<Place> places, int cutoff) {
    Map<String, Integer> seen = new HashMap<>();
    places.forEach(place -> place.seen().forEach(name -> seen.merge(name, 1, Integer::sum)));
    Map<String, Integer> numbers = new HashMap<>();
    contexts = new int[places.size()][];
    outcomes = new int[places.size()];
    for (int i = 0; i < contexts.length; i++) {
      contexts[i] =
          places.get(i).seen().stream()
              .filter(name -> seen.getOrDefault(name, 0) >= cutoff)
              .mapToInt(name -> numbers.computeIfAbsent(name, newName -> numbers.size()))
              .toArray();
      outcomes[i] = places.get(i).ends() ? 0 : 1;
    }
    observations = new String[numbers.size()];
    counts = new int[numbers.size()];
    numbers.forEach(
        (name, number) -> {
          observations[number] = name;
          counts[number] = seen.getOrDefault(name, 0);
        });
    times = places.stream().mapToInt(Place::times).toArray();
  }

  @Override
  public int[][] getContexts() {
    return contexts;
  }

  @Override
  public int[] getNumTimesEventsSeen() {
    return times;
  }

  @Override
  public int[] getOutcomeList() {
    return outcomes;
  }

  @Override
  public String[] getPredLabels() {
    return observations;
  }

  @Override
  public int[] getPredCounts() {
    return counts;
  }

  @Override
  public String[] getOutcomeLabels() {
    return new String[] {END, ON};
  }

  /** Every observation counts as 1. */
  @Override
  public float @Nullable [][] getValues() {
    return null;
  }

  @Override
  public int getNumEvents() {
    return contexts.length;
  }

  @Override
  public void init(TrainingParameters parameters, Map<String, String> report) {}

  @Override
  public void index(ObjectStream<Event> events) {
    throw new UnsupportedOperationException("indexed already");
  }
}
