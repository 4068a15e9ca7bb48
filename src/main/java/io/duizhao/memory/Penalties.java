package io.duizhao.memory;

import java.util.Map;
import java.util.TreeMap;

/**
 * What is taken off the quality of matches, in points.
 *
 * @param machine of a unit that a machine translated and nobody confirmed
 * @param script where one text is in Traditional characters and the other in Simplified ones
 * @param number where a number is another
 * @param term for each term that only one of the texts has
 * @param memories of every unit of a memory, by its name
 */
public record Penalties(
    int machine, int script, int number, int term, Map<String, Integer> memories) {
  /** What holds unless the user says otherwise. */
  public static final Penalties DEFAULT = new Penalties(15, 3, 1, 2, Map.of());

  /** Terms that are another cost no more than so many points together. */
  static final int MOST_FOR_TERMS = 6;

  /**
   * Copies the map and checks that nothing is given instead of taken.
   *
   * @throws IllegalArgumentException if a penalty is below 0
   */
  public Penalties {
    memories = java.util.Collections.unmodifiableMap(new TreeMap<>(memories));
    if (Math.min(Math.min(machine, script), Math.min(number, term)) < 0
        || memories.values().stream().anyMatch(points -> points < 0)) {
      throw new IllegalArgumentException("a penalty is below 0");
    }
  }

  /** Returns the points of a memory. */
  int of(String memory) {
    return memories.getOrDefault(memory, 0);
  }
}
