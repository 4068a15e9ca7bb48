package io.duizhao.segment.feature;

import java.util.Arrays;

/**
 * What a model has seen, known by hashes only: each has its place among all, in rising order. Two
 * observations of one hash are taken for the same; of some hundred thousand hardly any pair has.
 */
public final class SortedHashes {
  /** The upper half of a hash is its bucket. */
  private static final int BUCKET_BITS = 16;

  /** FNV-1a's offset and prime for 32 bits (Fowler, Noll and Vo 1991). */
  private static final int START = 0x811C9DC5;

  private static final int PRIME = 0x01000193;

  private final int[] hashes;

  /** Where the hashes with the same upper half begin; one more at the end. */
  private final int[] buckets = new int[(1 << BUCKET_BITS) + 1];

  /**
   * Indexes hashes.
   *
   * @param hashes in rising order
   */
  public SortedHashes(int[] hashes) {
    this.hashes = hashes;
    int next = 0;
    for (int bucket = 0; bucket < buckets.length; bucket++) {
      while (next < hashes.length && bucket(hashes[next]) < bucket) {
        next++;
      }
      buckets[bucket] = next;
    }
  }

  private static int bucket(int hash) {
    return (hash >> Integer.SIZE - BUCKET_BITS) + (1 << BUCKET_BITS - 1);
  }

  /** Returns the number of hashes. */
  public int size() {
    return hashes.length;
  }

  /** Returns the hashes in rising order. */
  public int[] inOrder() {
    return hashes.clone();
  }

  /** Returns a hash's place among all, or less than 0 where it is none of them. */
  public int indexOf(int hash) {
    int bucket = bucket(hash);
    return Arrays.binarySearch(hashes, buckets[bucket], buckets[bucket + 1], hash);
  }

  /** Returns the hash of a text: FNV-1a over its UTF-16 code units. */
  public static int hash(CharSequence text) {
    return hash(START, text);
  }

  /** Returns the hash of a text whose beginning has the hash {@code begun}. */
  public static int hash(int begun, CharSequence text) {
    int hash = begun;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return hash;
  }

  /** Returns the hash of a text and one more code unit. */
  public static int hash(int begun, char next) {
    return (begun ^ next) * PRIME;
  }
}
