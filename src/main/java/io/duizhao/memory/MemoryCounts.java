package io.duizhao.memory;

import io.duizhao.model.leverage.TextCounts;

/**
 * What a memory holds.
 *
 * @param units its units; one that comes again counts once for each context
 * @param sources different texts in the source language
 * @param targets different texts in the target language
 * @param pairs different pairs of texts
 * @param machine units that a machine translated and nobody confirmed
 * @param sourceText how much text the pairs have in the source language
 * @param targetText the same in the target language
 */
public record MemoryCounts(
    long units,
    long sources,
    long targets,
    long pairs,
    long machine,
    TextCounts sourceText,
    TextCounts targetText) {
  /** Counts of no unit: the sum of none. */
  public static final MemoryCounts NONE =
      new MemoryCounts(0, 0, 0, 0, 0, TextCounts.NONE, TextCounts.NONE);

  /** Returns the sum of both, count by count. */
  public MemoryCounts plus(MemoryCounts other) {
    return new MemoryCounts(
        units + other.units,
        sources + other.sources,
        targets + other.targets,
        pairs + other.pairs,
        machine + other.machine,
        sourceText.plus(other.sourceText),
        targetText.plus(other.targetText));
  }
}
