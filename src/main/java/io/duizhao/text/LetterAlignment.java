package io.duizhao.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Finds which characters of two versions of a text are the same ones, where words were misheard,
 * left out or added in either. Stretches that stand once in both are laid on each other first, long
 * ones before short ones, as in Bram Cohen's patience diff; what is left between two of them is
 * aligned by Needleman and Wunsch's search. Time and memory grow with the length of the texts, not
 * with its square.
 */
public final class LetterAlignment {
  /** In the place of a character that has no partner. */
  public static final int NONE = -1;

  /** Cells of the search's table up to which no further stretch is looked for. */
  private static final long SMALL = 1L << 18;

  /** Cells of the search's table at most. */
  private static final long LARGE = 1L << 24;

  /** Letters of a stretch by which the texts are tied together: so many at first, then fewer. */
  private static final int LONGEST_ANCHOR = 24;

  private static final int SHORTEST_ANCHOR = 4;

  /** Two Chinese characters or four letters in a row: fewer are the same by chance. */
  private static final int ISLAND = 4;

  private static final int INDEX_BITS = 24;
  private static final int INDEX_MASK = (1 << INDEX_BITS) - 1;

  /** Of the rolling hash: 2^64 by the golden ratio, as Knuth has it. */
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  /** Scores of equal letters and of others. */
  private static final int MATCH = 2;

  private static final int OTHER = -1;
  private static final byte DIAGONAL = 0;
  private static final byte SKIP_A = 1;
  private static final byte SKIP_B = 2;

  private final String a;
  private final String b;
  private final int[] partners;
  private final Deque<Range> todo = new ArrayDeque<>();

  private LetterAlignment(String a, String b) {
    this.a = a;
    this.b = b;
    partners = new int[a.length()];
    Arrays.fill(partners, NONE);
  }

  /**
   * Aligns two texts, which are folded already.
   *
   * @return for each code unit of {@code a} the offset of its partner in {@code b}, rising, or
   *     {@link #NONE}
   * @throws IllegalArgumentException where a text has more than 2^24 code units
   */
  public static int[] of(String a, String b) {
    if (a.length() > INDEX_MASK || b.length() > INDEX_MASK) {
      throw new IllegalArgumentException(
          "texts of " + a.length() + " and " + b.length() + " letters; at most " + INDEX_MASK);
    }
    return new LetterAlignment(a, b).align();
  }

  private record Range(int a0, int a1, int b0, int b1, int anchor) {
    private long cells() {
      return (long) (a1 - a0) * (b1 - b0);
    }
  }

  private int[] align() {
    todo.push(new Range(0, a.length(), 0, b.length(), LONGEST_ANCHOR));
    while (!todo.isEmpty()) {
      Range range = trimmed(todo.pop());
      if (range.cells() == 0) {
        continue;
      }
      if (range.cells() <= SMALL) {
        search(range);
      } else if (!anchored(range)) {
        if (range.anchor() > SHORTEST_ANCHOR) {
          int shorter = Math.max(SHORTEST_ANCHOR, range.anchor() * 2 / 3);
          todo.push(new Range(range.a0(), range.a1(), range.b0(), range.b1(), shorter));
        } else if (range.cells() <= LARGE) {
          search(range);
        }
      }
    }
    dropChance();
    return partners;
  }

  /** Pairs what both sides begin and end with. */
  private Range trimmed(Range range) {
    int a0 = range.a0();
    int b0 = range.b0();
    while (a0 < range.a1() && b0 < range.b1() && a.charAt(a0) == b.charAt(b0)) {
      partners[a0++] = b0++;
    }
    int a1 = range.a1();
    int b1 = range.b1();
    while (a1 > a0 && b1 > b0 && a.charAt(a1 - 1) == b.charAt(b1 - 1)) {
      partners[--a1] = --b1;
    }
    return new Range(a0, a1, b0, b1, range.anchor());
  }

  /** Divides a range at the stretches that stand once on both sides. */
  private boolean anchored(Range range) {
    int length = range.anchor();
    if (range.a1() - range.a0() < length || range.b1() - range.b0() < length) {
      return false;
    }
    List<int[]> chain =
        rising(
            common(
                grams(a, range.a0(), range.a1(), length),
                grams(b, range.b0(), range.b1(), length),
                length));
    if (chain.isEmpty()) {
      return false;
    }
    int a0 = range.a0();
    int b0 = range.b0();
    for (int[] pair : chain) {
      if (pair[0] >= a0 && pair[1] >= b0) {
        todo.push(new Range(a0, pair[0], b0, pair[1], length));
        for (int i = 0; i < length; i++) {
          partners[pair[0] + i] = pair[1] + i;
        }
        a0 = pair[0] + length;
        b0 = pair[1] + length;
      }
    }
    todo.push(new Range(a0, range.a1(), b0, range.b1(), length));
    return true;
  }

  /** Returns the hash and place of each stretch that stands once, by rising hash. */
  private static long[] grams(String text, int begin, int end, int length) {
    long[] grams = new long[end - begin - length + 1];
    long top = 1;
    for (int i = 1; i < length; i++) {
      top *= MULTIPLIER;
    }
    long hash = 0;
    for (int i = begin; i < end; i++) {
      if (i - begin >= length) {
        hash -= top * text.charAt(i - length);
      }
      hash = hash * MULTIPLIER + text.charAt(i);
      int first = i - length + 1;
      if (first >= begin) {
        grams[first - begin] = mixed(hash) << INDEX_BITS | first;
      }
    }
    Arrays.sort(grams);
    return grams;
  }

  private static long mixed(long hash) {
    long mixed = (hash ^ hash >>> 32) * 0xD6E8FEB86659FD93L;
    return mixed >>> INDEX_BITS;
  }

  /** Returns the places of the stretches that stand once in each list, by their place in a. */
  private List<int[]> common(long[] ofA, long[] ofB, int length) {
    List<int[]> common = new ArrayList<>();
    int j = 0;
    for (int i = 0; i < ofA.length; i++) {
      long key = ofA[i] >>> INDEX_BITS;
      while (j < ofB.length && ofB[j] >>> INDEX_BITS < key) {
        j++;
      }
      if (j < ofB.length && ofB[j] >>> INDEX_BITS == key && once(ofA, i) && once(ofB, j)) {
        int inA = (int) ofA[i] & INDEX_MASK;
        int inB = (int) ofB[j] & INDEX_MASK;
        if (a.regionMatches(inA, b, inB, length)) {
          common.add(new int[] {inA, inB});
        }
      }
    }
    common.sort((one, other) -> Integer.compare(one[0], other[0]));
    return common;
  }

  private static boolean once(long[] grams, int i) {
    long key = grams[i] >>> INDEX_BITS;
    return (i == 0 || grams[i - 1] >>> INDEX_BITS != key)
        && (i + 1 == grams.length || grams[i + 1] >>> INDEX_BITS != key);
  }

  /** Returns the longest part of the pairs that rises on both sides. */
  private static List<int[]> rising(List<int[]> pairs) {
    int[] tails = new int[pairs.size()];
    int[] before = new int[pairs.size()];
    int length = 0;
    for (int i = 0; i < pairs.size(); i++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (pairs.get(tails[middle])[1] < pairs.get(i)[1]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[i] = low == 0 ? NONE : tails[low - 1];
      tails[low] = i;
      length = Math.max(length, low + 1);
    }
    int[][] chain = new int[length][];
    for (int i = length == 0 ? NONE : tails[length - 1], k = length - 1; i >= 0; i = before[i]) {
      chain[k--] = pairs.get(i);
    }
    return List.of(chain);
  }

  private void search(Range range) {
    int rows = range.a1() - range.a0();
    int columns = range.b1() - range.b0();
    byte[] steps = new byte[rows * columns];
    int[] score = new int[columns + 1];
    for (int j = 0; j <= columns; j++) {
      score[j] = -j;
    }
    for (int i = 0; i < rows; i++) {
      int corner = score[0];
      score[0] = -i - 1;
      for (int j = 0; j < columns; j++) {
        boolean same = a.charAt(range.a0() + i) == b.charAt(range.b0() + j);
        int diagonal = corner + (same ? MATCH : OTHER);
        int skipA = score[j + 1] - 1;
        int skipB = score[j] - 1;
        corner = score[j + 1];
        int best = Math.max(diagonal, Math.max(skipA, skipB));
        score[j + 1] = best;
        steps[i * columns + j] = best == diagonal ? DIAGONAL : best == skipA ? SKIP_A : SKIP_B;
      }
    }
    int i = rows - 1;
    int j = columns - 1;
    while (i >= 0 && j >= 0) {
      byte step = steps[i * columns + j];
      if (step == DIAGONAL && a.charAt(range.a0() + i) == b.charAt(range.b0() + j)) {
        partners[range.a0() + i] = range.b0() + j;
      }
      i -= step == SKIP_B ? 0 : 1;
      j -= step == SKIP_A ? 0 : 1;
    }
  }

  /** Takes back short runs of equal characters: between different words some are always equal. */
  private void dropChance() {
    for (int begin = 0; begin < partners.length; ) {
      int end = begin + 1;
      if (partners[begin] != NONE) {
        int weight = weight(begin);
        while (end < partners.length && partners[end] == partners[end - 1] + 1) {
          weight += weight(end);
          end++;
        }
        if (weight < ISLAND) {
          Arrays.fill(partners, begin, end, NONE);
        }
      }
      begin = end;
    }
  }

  private int weight(int i) {
    return a.charAt(i) >= 0x2E80 ? 2 : 1;
  }
}
