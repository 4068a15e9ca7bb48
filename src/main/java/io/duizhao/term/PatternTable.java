package io.duizhao.term;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Finds all of many patterns in a text: Karp and Rabin (1987) with several lengths. A set of bits
 * says whether patterns may begin as the text does at a place, and whether a stretch may be one
 * (Bloom 1970); only then a table of hashes is asked. A text is a sequence of numbers, so that
 * characters and words are matched alike. Immutable once built.
 */
final class PatternTable {
  private static final int NO_PATTERN = -1;

  /** What a symbol is multiplied by for each one after it; the sum is taken modulo 2^64. */
  private static final long BASE = 0xD1342543DE82EF95L;

  /** 2^64 over the golden ratio (Knuth): brings all bits of a number into its upper ones. */
  private static final long MIX = 0x9E3779B97F4A7C15L;

  /** Bit {@code n} of a set of lengths stands for length {@code n}, the last for all from there. */
  private static final int LAST_BIT = Long.SIZE - 1;

  /** The bits of those two lengths. */
  private static final long ONE_SYMBOL = 1L << 1;

  private static final long TWO_SYMBOLS = 1L << 2;

  /** So many symbols of a pattern are its prefix. */
  private static final int PREFIX = 3;

  /**
   * Bits for each pattern, so that few of them are set; and the most, so that a cache holds them.
   */
  private static final int BITS = 16;

  /** Two megabytes. */
  private static final int MOST_BITS = 1 << 24;

  /** The symbols of all patterns, one pattern after the other, and where each begins. */
  private final int[] symbols;

  private final int[] begins;

  /** The pattern before with equal symbols. */
  private final int[] same;

  /** The upper half of a pattern's hash and, counted from 1, its number; 0 where nothing is. */
  private final long[] slots;

  /** By symbol the lengths of the patterns that begin with it. */
  private final long[] lengths;

  /** The hashes of the patterns and their prefixes, a bit each. */
  private final long[] bits;

  /** The lengths that share the last bit, in order. */
  private final int[] longLengths;

  /** {@link #BASE} to the power of a length. */
  private final long[] powers;

  private PatternTable(int[] symbols, int[] begins) {
    this.symbols = symbols;
    this.begins = begins;
    int count = begins.length - 1;
    same = new int[count];
    slots = new long[powerOfTwo(count + count / 2)];
    lengths = new long[Arrays.stream(symbols).max().orElse(-1) + 1];
    bits = new long[(int) Math.min(MOST_BITS, (long) BITS * powerOfTwo(count + 8)) / Long.SIZE];
    BitSet allLengths = new BitSet();
    for (int pattern = 0; pattern < count; pattern++) {
      put(pattern);
      allLengths.set(begins[pattern + 1] - begins[pattern]);
    }
    longLengths = allLengths.stream().filter(length -> length >= LAST_BIT).toArray();
    powers = new long[Math.max(allLengths.length(), PREFIX) + 1];
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = powers[i - 1] * BASE;
    }
  }

  /** Takes what is found. */
  interface Visitor {
    /** The pattern with this number stands at the half-open stretch of symbols. */
    void found(int pattern, int begin, int end);
  }

  /** Reports every occurrence of every pattern, by rising begin, at one place the longest first. */
  void search(Symbols text, Visitor visitor) {
    long[] sums = sums(text);
    for (int begin = 0; begin < text.size(); begin++) {
      long possible = possibleLengths(text, begin, sums);
      if (possible < 0) {
        for (int i = longLengths.length - 1; i >= 0; i--) {
          lookUp(text, begin, begin + longLengths[i], sums, visitor);
        }
        possible ^= Long.MIN_VALUE;
      }
      while (possible != 0) {
        long longest = Long.highestOneBit(possible);
        lookUp(text, begin, begin + Long.numberOfTrailingZeros(longest), sums, visitor);
        possible ^= longest;
      }
    }
  }

  /** Returns for each place the hash of what stands before it. */
  private static long[] sums(Symbols text) {
    long[] sums = new long[text.size() + 1];
    for (int i = 0; i < text.size(); i++) {
      sums[i + 1] = sums[i] * BASE + text.symbol(i) + 1;
    }
    return sums;
  }

  /** Returns the lengths that patterns at a place may have. */
  private long possibleLengths(Symbols text, int begin, long[] sums) {
    int first = text.symbol(begin);
    long possible = first < lengths.length ? lengths[first] : 0;
    if ((possible & TWO_SYMBOLS) != 0 && !mayBegin(begin, 2, sums)) {
      possible ^= TWO_SYMBOLS;
    }
    return (possible & ~(ONE_SYMBOL | TWO_SYMBOLS)) == 0 || mayBegin(begin, PREFIX, sums)
        ? possible
        : possible & (ONE_SYMBOL | TWO_SYMBOLS);
  }

  private boolean mayBegin(int begin, int length, long[] sums) {
    int end = begin + length;
    if (end >= sums.length) {
      return false;
    }
    return isMarked(sums[end] - sums[begin] * powers[length]);
  }

  private void lookUp(Symbols text, int begin, int end, long[] sums, Visitor visitor) {
    if (end > text.size()) {
      return;
    }
    long hash = sums[end] - sums[begin] * powers[end - begin];
    if (!isMarked(hash)) {
      return;
    }
    for (int slot = slot(hash); slots[slot] != 0; slot = slot + 1 & slots.length - 1) {
      if ((slots[slot] ^ hash) >>> 32 == 0 && standsAt((int) slots[slot] - 1, text, begin, end)) {
        for (int p = (int) slots[slot] - 1; p != NO_PATTERN; p = same[p]) {
          visitor.found(p, begin, end);
        }
        return;
      }
    }
  }

  private boolean standsAt(int pattern, Symbols text, int begin, int end) {
    int first = begins[pattern];
    if (begins[pattern + 1] - first != end - begin) {
      return false;
    }
    for (int i = begin; i < end; i++) {
      if (symbols[first + i - begin] != text.symbol(i)) {
        return false;
      }
    }
    return true;
  }

  private static int powerOfTwo(int atLeast) {
    return Integer.highestOneBit(Math.max(atLeast, 1)) << 1;
  }

  private void put(int pattern) {
    int begin = begins[pattern];
    int length = begins[pattern + 1] - begin;
    long hash = 0;
    for (int i = 0; i < length; i++) {
      hash = hash * BASE + symbols[begin + i] + 1;
      if (i == PREFIX - 1) {
        mark(hash);
      }
    }
    mark(hash);
    lengths[symbols[begin]] |= 1L << Math.min(length, LAST_BIT);
    int slot = slot(hash);
    while (slots[slot] != 0 && !equal(pattern, (int) slots[slot] - 1)) {
      slot = slot + 1 & slots.length - 1;
    }
    same[pattern] = slots[slot] == 0 ? NO_PATTERN : (int) slots[slot] - 1;
    slots[slot] = hash & 0xFFFFFFFF00000000L | pattern + 1;
  }

  private boolean equal(int pattern, int other) {
    return Arrays.equals(
        symbols, begins[pattern], begins[pattern + 1], symbols, begins[other], begins[other + 1]);
  }

  private int slot(long hash) {
    return (int) (hash * MIX >>> 32) & slots.length - 1;
  }

  private void mark(long hash) {
    int bit = bit(hash);
    bits[bit / Long.SIZE] |= 1L << bit;
  }

  private boolean isMarked(long hash) {
    int bit = bit(hash);
    return (bits[bit / Long.SIZE] >>> bit & 1) != 0;
  }

  /** Other bits than those of {@link #slot}. */
  private int bit(long hash) {
    return (int) (hash * MIX >>> 28) & bits.length * Long.SIZE - 1;
  }

  /** Collects the patterns. */
  static final class Builder {
    private int[] symbols = new int[1024];
    private int[] begins = new int[256];
    private int count;

    /** Adds a pattern, not empty; they are numbered from 0 in the order of the calls. */
    void add(Symbols pattern) {
      int begin = begins[count];
      int end = begin + pattern.size();
      if (end > symbols.length) {
        symbols = Arrays.copyOf(symbols, Math.max(end, symbols.length * 2));
      }
      for (int i = begin; i < end; i++) {
        symbols[i] = pattern.symbol(i - begin);
      }
      if (count + 2 > begins.length) {
        begins = Arrays.copyOf(begins, begins.length * 2);
      }
      begins[++count] = end;
    }

    PatternTable build() {
      return new PatternTable(
          Arrays.copyOf(symbols, begins[count]), Arrays.copyOf(begins, count + 1));
    }
  }
}
