package io.duizhao.memory;

/**
 * What a memory holds.
 *
 * @param units its units; one that comes again counts once for each context
 * @param sources different texts in the source language
 * @param targets different texts in the target language
 * @param machine units that a machine translated and nobody confirmed
 */
public record MemoryCounts(long units, long sources, long targets, long machine) {
  /** Returns the sums. */
  public MemoryCounts plus(MemoryCounts other) {
    return new MemoryCounts(
        units + other.units,
        sources + other.sources,
        targets + other.targets,
        machine + other.machine);
  }
}
