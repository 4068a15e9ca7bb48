package io.duizhao.term;

import java.util.Arrays;

/** A text as the sequence of numbers that a {@link PatternTable} compares, each with its place. */
final class Symbols {
  private int[] symbols;
  private int[] begins;
  private int[] ends;
  private int size;

  Symbols(int capacity) {
    symbols = new int[Math.max(capacity, 1)];
    begins = new int[Math.max(capacity, 1)];
    ends = new int[Math.max(capacity, 1)];
  }

  /** Appends a symbol that stands at the half-open stretch of the text. */
  void add(int symbol, int begin, int end) {
    if (size == symbols.length) {
      symbols = Arrays.copyOf(symbols, size * 2);
      begins = Arrays.copyOf(begins, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    symbols[size] = symbol;
    begins[size] = begin;
    ends[size] = end;
    size++;
  }

  /** Takes all symbols out. */
  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  int symbol(int index) {
    return symbols[index];
  }

  int begin(int index) {
    return begins[index];
  }

  int end(int index) {
    return ends[index];
  }
}
