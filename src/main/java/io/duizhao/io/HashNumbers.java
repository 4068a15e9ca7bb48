package io.duizhao.io;

/**
 * Numbers hashes of 64 bits from 0, in the order in which they first come. It takes 18 to 36 bytes
 * a hash, where a map of objects takes 90: texts of which there are millions are known again in a
 * small heap. Not for use by several threads.
 */
public final class HashNumbers {
  /** Knuth's multiplicative hashing, 2^64 by the golden ratio: The Art of Programming 3, 6.4. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** Room at first, for 2 to this power. */
  private static final int FIRST_BITS = 10;

  private int bits = FIRST_BITS;
  private long[] hashes = new long[1 << FIRST_BITS];

  /** The number at each slot, from 1; 0 where the slot is free. */
  private int[] numbers = new int[1 << FIRST_BITS];

  private int size;

  /** Returns the number of a hash, which is {@link #size()} before the call where it is new. */
  public int number(long hash) {
    int slot = slot(hash);
    if (numbers[slot] == 0) {
      // At most two slots in three are taken.
      if (3L * (size + 1) > 2L * numbers.length) {
        grow();
        slot = slot(hash);
      }
      hashes[slot] = hash;
      numbers[slot] = ++size;
    }
    return numbers[slot] - 1;
  }

  /** Notes a hash and returns whether it is new. */
  public boolean add(long hash) {
    int before = size;
    number(hash);
    return size > before;
  }

  /** Returns whether a hash has been noted. */
  public boolean contains(long hash) {
    return numbers[slot(hash)] > 0;
  }

  /** Returns how many hashes there are. */
  public int size() {
    return size;
  }

  /** Returns the slot of a hash, or the free one where it would stand. */
  private int slot(long hash) {
    int slot = (int) (hash * SPREAD >>> (Long.SIZE - bits));
    while (numbers[slot] > 0 && hashes[slot] != hash) {
      slot = slot + 1 & numbers.length - 1;
    }
    return slot;
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldNumbers = numbers;
    bits++;
    hashes = new long[1 << bits];
    numbers = new int[1 << bits];
    for (int i = 0; i < oldNumbers.length; i++) {
      if (oldNumbers[i] > 0) {
        int slot = slot(oldHashes[i]);
        hashes[slot] = oldHashes[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }
}
