package io.duizhao.memory.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.NumericDocValues;

/** Ranks units by the pieces that they share with a text and by how near their lengths are. */
final class LengthFilter {
  /** Repeated pieces and folded symbols make lengths a little unlike the texts' own. */
  private static final double LEEWAY = 0.8;

  private final NumericDocValues lengths;
  private final int length;
  private final double shortest;
  private final double longest;

  /**
   * Makes a filter for one search.
   *
   * @param lengths how many pieces each unit has
   * @param length how many the text has
   * @param floor similarity that a unit must be able to reach, from 0 to 1
   */
  LengthFilter(NumericDocValues lengths, int length, double floor) {
    this.lengths = lengths;
    this.length = length;
    shortest = length * floor * LEEWAY - 1;
    longest = length / (floor * LEEWAY) + 1;
  }

  /**
   * Returns the units that share so many pieces and may be similar: in their lower halves the
   * units' numbers, best first, in the order of their numbers where they are equal.
   *
   * @param counts pieces shared with each unit
   * @param fewest pieces that must be shared, at least 1
   */
  long[] ranked(byte[] counts, int fewest) throws IOException {
    long[] ranked = new long[256];
    int size = 0;
    for (int unit = 0; unit < counts.length; unit++) {
      if (counts[unit] < fewest || !lengths.advanceExact(unit)) {
        continue;
      }
      long other = lengths.longValue();
      if (other < shortest || other > longest) {
        continue;
      }
      double nearness = (double) Math.min(length, other) / Math.max(length, other);
      long rank = 1_000_000 - Math.round(counts[unit] * nearness * 1000);
      ranked = size < ranked.length ? ranked : Arrays.copyOf(ranked, size * 2);
      ranked[size++] = rank << 32 | unit;
    }
    Arrays.sort(ranked, 0, size);
    return Arrays.copyOf(ranked, size);
  }
}
