package io.duizhao.memory;

import java.util.Arrays;

/**
 * Counts the edits (insert, delete or replace one symbol) between one text and others:
 * Levenshtein's distance by bit vectors (Myers 1999; for long patterns in blocks of 64 as by Hyyrö
 * 2003).
 */
final class EditDistance {
  /** Bits of a block. */
  private static final int WORD = 64;

  private final int length;
  private final int blocks;

  /** Distinct symbols in an open hash table, with the number of each; 0 where a slot is free. */
  private final int[] keys;

  private final int[] numbers;

  /** For each distinct symbol the places where it stands; the row 0 is of all other symbols. */
  private final long[] places;

  EditDistance(Symbols pattern) {
    length = pattern.length();
    blocks = Math.max(1, (length + WORD - 1) / WORD);
    int slots = Integer.highestOneBit(Math.max(8, length) * 2) * 2;
    keys = new int[slots];
    numbers = new int[slots];
    int distinct = 0;
    for (int i = 0; i < length; i++) {
      int slot = slot(pattern.at(i));
      if (numbers[slot] == 0) {
        keys[slot] = pattern.at(i);
        numbers[slot] = ++distinct;
      }
    }
    places = new long[blocks * (distinct + 1)];
    for (int i = 0; i < length; i++) {
      places[numbers[slot(pattern.at(i))] * blocks + i / WORD] |= 1L << (i % WORD);
    }
  }

  private int slot(int symbol) {
    int mask = keys.length - 1;
    int slot = (symbol * 0x9E3779B9) >>> 8 & mask;
    while (numbers[slot] != 0 && keys[slot] != symbol) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /**
   * Returns the number of edits that make one text the other.
   *
   * @param limit the number above which the exact value is of no use
   * @return the number; anything above the limit where it is above
   */
  int to(Symbols text, int limit) {
    if (length == 0 || text.length() == 0) {
      return Math.max(length, text.length());
    }
    long[] plus = new long[blocks];
    long[] minus = new long[blocks];
    Arrays.fill(plus, -1L);
    long last = 1L << ((length - 1) % WORD);
    int distance = length;
    for (int i = 0; i < text.length(); i++) {
      distance += column(numbers[slot(text.at(i))] * blocks, plus, minus, last);
      if (distance - (text.length() - 1 - i) > limit) {
        return limit + 1;
      }
    }
    return distance;
  }

  /** Goes on by one symbol of the text; returns by how much the last cell of the column changed. */
  private int column(int row, long[] plus, long[] minus, long last) {
    int carry = 1;
    for (int block = 0; block < blocks; block++) {
      long p = plus[block];
      long m = minus[block];
      long equal = places[row + block];
      long vertical = equal | m;
      if (carry < 0) {
        equal |= 1;
      }
      long horizontal = ((equal & p) + p ^ p) | equal;
      long up = m | ~(horizontal | p);
      long down = p & horizontal;
      long top = block == blocks - 1 ? last : 1L << (WORD - 1);
      int out = (up & top) != 0 ? 1 : (down & top) != 0 ? -1 : 0;
      up = up << 1 | (carry > 0 ? 1 : 0);
      down = down << 1 | (carry < 0 ? 1 : 0);
      plus[block] = down | ~(vertical | up);
      minus[block] = up & vertical;
      carry = out;
    }
    return carry;
  }
}
