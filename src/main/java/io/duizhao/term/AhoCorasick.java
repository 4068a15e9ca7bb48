package io.duizhao.term;

import java.util.Arrays;

/**
 * Finds all of many patterns in one pass over a text (Aho and Corasick 1975). A text is a sequence
 * of numbers, so that characters and words are matched alike. Immutable once built.
 */
final class AhoCorasick {
  private static final int NO_PATTERN = -1;

  /** So many symbols have their edge from the root in a table: all characters. */
  private static final int TABLED = 1 << 16;

  private final Transitions edges;

  /** The edges from the root, where most steps begin, by symbol. */
  private final int[] fromRoot;

  /** The node of the longest proper suffix that is a node as well. */
  private final int[] failures;

  /** The nearest node on the way of failures, itself included, at which a pattern ends; or 0. */
  private final int[] endings;

  /** The pattern added last that ends at a node, and the one added before it with equal symbols. */
  private final int[] patterns;

  private final int[] samePatterns;
  private final int[] lengths;

  private AhoCorasick(Builder trie, int[] failures, int[] endings) {
    this.edges = trie.edges;
    this.fromRoot = new int[Math.min(TABLED, trie.highest + 1)];
    for (int symbol = 0; symbol < fromRoot.length; symbol++) {
      fromRoot[symbol] = edges.get(0, symbol);
    }
    this.failures = failures;
    this.endings = endings;
    this.patterns = trie.patterns;
    this.samePatterns = trie.samePatterns;
    this.lengths = trie.lengths;
  }

  /** Takes what is found. */
  interface Visitor {
    /** The pattern with this number stands at the half-open stretch. */
    void found(int pattern, int begin, int end);
  }

  /** Reports every occurrence of every pattern, by rising end. */
  void search(Symbols text, Visitor visitor) {
    int node = 0;
    for (int i = 0; i < text.size(); i++) {
      node = next(node, text.symbol(i));
      for (int at = endings[node]; at != 0; at = endings[failures[at]]) {
        for (int p = patterns[at]; p != NO_PATTERN; p = samePatterns[p]) {
          visitor.found(p, i + 1 - lengths[p], i + 1);
        }
      }
    }
  }

  private int next(int from, int symbol) {
    for (int node = from; node != 0; node = failures[node]) {
      int child = edges.get(node, symbol);
      if (child != Transitions.NONE) {
        return child;
      }
    }
    return symbol >= 0 && symbol < fromRoot.length ? fromRoot[symbol] : edges.get(0, symbol);
  }

  /** Collects the patterns into a trie. */
  static final class Builder {
    private final Transitions edges = new Transitions();
    private int[] parents = new int[1024];
    private int[] symbols = new int[1024];
    private int[] depths = new int[1024];
    private int[] patterns = new int[1024];
    private int[] samePatterns = new int[256];
    private int[] lengths = new int[256];
    private int nodes = 1;
    private int highest = 0;
    private int count;

    Builder() {
      patterns[0] = NO_PATTERN;
    }

    /** Adds a pattern, not empty; they are numbered from 0 in the order of the calls. */
    void add(Symbols pattern) {
      int node = 0;
      for (int i = 0; i < pattern.size(); i++) {
        int child = edges.getOrPut(node, pattern.symbol(i), nodes);
        if (child == nodes) {
          addNode(node, pattern.symbol(i));
        }
        node = child;
      }
      if (count == lengths.length) {
        samePatterns = Arrays.copyOf(samePatterns, count * 2);
        lengths = Arrays.copyOf(lengths, count * 2);
      }
      samePatterns[count] = patterns[node];
      lengths[count] = pattern.size();
      patterns[node] = count++;
    }

    private void addNode(int parent, int symbol) {
      if (nodes == parents.length) {
        parents = Arrays.copyOf(parents, nodes * 2);
        symbols = Arrays.copyOf(symbols, nodes * 2);
        depths = Arrays.copyOf(depths, nodes * 2);
        patterns = Arrays.copyOf(patterns, nodes * 2);
      }
      highest = Math.max(highest, symbol);
      parents[nodes] = parent;
      symbols[nodes] = symbol;
      depths[nodes] = depths[parent] + 1;
      patterns[nodes] = NO_PATTERN;
      nodes++;
    }

    AhoCorasick build() {
      int[] failures = new int[nodes];
      int[] endings = new int[nodes];
      AhoCorasick automaton = new AhoCorasick(this, failures, endings);
      for (int node : byDepth()) {
        if (depths[node] > 1) {
          failures[node] = automaton.next(failures[parents[node]], symbols[node]);
        }
        endings[node] = patterns[node] == NO_PATTERN ? endings[failures[node]] : node;
      }
      return automaton;
    }

    /** Returns the nodes with the shallow ones first: a failure is shallower than its node. */
    private int[] byDepth() {
      int[] begins = new int[nodes + 2];
      for (int node = 0; node < nodes; node++) {
        begins[depths[node] + 1]++;
      }
      for (int depth = 1; depth < begins.length; depth++) {
        begins[depth] += begins[depth - 1];
      }
      int[] sorted = new int[nodes];
      for (int node = 0; node < nodes; node++) {
        sorted[begins[depths[node]]++] = node;
      }
      return sorted;
    }
  }
}
