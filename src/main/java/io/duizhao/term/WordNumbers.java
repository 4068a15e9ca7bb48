package io.duizhao.term;

import java.util.Arrays;

/**
 * Numbers words, in a hash table of primitives: neither looking a word up in a text nor keeping it
 * makes an object, and what is looked at lies close together.
 */
final class WordNumbers {
  /** What {@link #get} returns for a word without a number. */
  static final int NONE = 0;

  /** A word is kept as its length and its number, two characters each, and its letters. */
  private static final int NUMBER = 2;

  /** Where a word's letters begin. */
  private static final int LETTERS = 4;

  /** The words, one after the other, from 1. */
  private char[] words = new char[1024];

  private int end = 1;
  private int size;

  /** Where words begin in {@link #words}, by their hashes; 0 where nothing is. */
  private int[] slots = new int[256];

  /** Returns the number of the word at a half-open stretch of a text. */
  int get(String text, int begin, int end) {
    int word = slots[slot(text, begin, end)];
    return word == 0 ? NONE : number(word + NUMBER);
  }

  /** Gives a number, not 0, to a word that has none. */
  void put(String text, int begin, int end, int number) {
    int word = this.end;
    int next = word + LETTERS + end - begin;
    if (next > words.length) {
      words = Arrays.copyOf(words, Math.max(next, words.length * 2));
    }
    putNumber(word, end - begin);
    putNumber(word + NUMBER, number);
    text.getChars(begin, end, words, word + LETTERS);
    slots[slot(text, begin, end)] = word;
    this.end = next;
    if (++size * 3 > slots.length * 2) {
      grow();
    }
  }

  /** Returns the number of words. */
  int size() {
    return size;
  }

  private void putNumber(int at, int number) {
    words[at] = (char) (number >>> Character.SIZE);
    words[at + 1] = (char) number;
  }

  private int number(int at) {
    return words[at] << Character.SIZE | words[at + 1];
  }

  private void grow() {
    slots = new int[slots.length * 2];
    int length;
    for (int word = 1; word < end; word += LETTERS + length) {
      length = number(word);
      int hash = 0;
      for (int i = word + LETTERS; i < word + LETTERS + length; i++) {
        hash = hash * 31 + words[i];
      }
      int slot = first(hash);
      while (slots[slot] != 0) {
        slot = next(slot);
      }
      slots[slot] = word;
    }
  }

  /** Returns the slot of a word, or the free one where it would go. */
  private int slot(String text, int begin, int end) {
    int hash = 0;
    for (int i = begin; i < end; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    int slot = first(hash);
    while (slots[slot] != 0 && !isWord(slots[slot], text, begin, end)) {
      slot = next(slot);
    }
    return slot;
  }

  private boolean isWord(int word, String text, int begin, int end) {
    if (number(word) != end - begin) {
      return false;
    }
    for (int i = begin; i < end; i++) {
      if (words[word + LETTERS + i - begin] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Multiplies by 2^32 over the golden ratio (Knuth) to bring all bits into the upper ones. */
  private int first(int hash) {
    return hash * 0x9E3779B9 >>> 8 & slots.length - 1;
  }

  private int next(int slot) {
    return slot + 1 & slots.length - 1;
  }
}
