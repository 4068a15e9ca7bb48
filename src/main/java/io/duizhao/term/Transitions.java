package io.duizhao.term;

import java.util.Arrays;

/** A trie's edges: (node, symbol) to child, in a hash table of primitives. */
final class Transitions {
  /** What {@link #get} returns where there is no edge; the root, 0, is nobody's child. */
  static final int NONE = 0;

  private long[] keys = new long[1 << 10];
  private int[] children = new int[1 << 10];
  private int size;

  int get(int node, int symbol) {
    long key = key(node, symbol);
    for (int i = slot(key); children[i] != NONE; i = i + 1 & keys.length - 1) {
      if (keys[i] == key) {
        return children[i];
      }
    }
    return NONE;
  }

  /** Returns the child, or makes the given one the child and returns it. */
  int getOrPut(int node, int symbol, int child) {
    long key = key(node, symbol);
    int i = slot(key);
    for (; children[i] != NONE; i = i + 1 & keys.length - 1) {
      if (keys[i] == key) {
        return children[i];
      }
    }
    keys[i] = key;
    children[i] = child;
    if (++size * 2 > keys.length) {
      grow();
    }
    return child;
  }

  private void insert(long key, int child) {
    int i = slot(key);
    while (children[i] != NONE) {
      i = i + 1 & keys.length - 1;
    }
    keys[i] = key;
    children[i] = child;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldChildren = children;
    keys = new long[oldKeys.length * 2];
    children = new int[oldKeys.length * 2];
    Arrays.fill(children, NONE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldChildren[i] != NONE) {
        insert(oldKeys[i], oldChildren[i]);
      }
    }
  }

  private static long key(int node, int symbol) {
    return (long) node << 32 | symbol & 0xFFFFFFFFL;
  }

  /** Multiplies by 2^64 over the golden ratio (Knuth) and takes the upper bits. */
  private int slot(long key) {
    return (int) (key * 0x9E3779B97F4A7C15L >>> 32) & keys.length - 1;
  }
}
