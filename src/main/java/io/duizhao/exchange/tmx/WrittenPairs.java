package io.duizhao.exchange.tmx;

import io.duizhao.io.HashNumbers;

/** Remembers which pairs of texts were written, by hashes of 64 bits. */
final class WrittenPairs {
  /** 2^64 over the golden ratio (Knuth): brings all bits of a number into its upper ones. */
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  private final HashNumbers hashes = new HashNumbers();

  /** Notes a pair and returns whether it is new. */
  boolean add(String source, String target) {
    return hashes.add(hash(hash(1, source) * MULTIPLIER + 1, target));
  }

  private static long hash(long seed, String text) {
    long hash = seed;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * MULTIPLIER;
      hash ^= hash >>> 29;
    }
    return hash;
  }
}
