package io.duizhao.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/**
 * Finds names that are the toneless pinyin of Chinese characters: {@code Chenqingyang} where a
 * sentence has 陈清扬. All names are looked for at once, in a tree of their letters.
 */
public final class PinyinNames {
  /** From a to z. */
  private static final int LETTERS = 26;

  /** Characters of a name at most: two of a family name, two of a given one. */
  private static final int CHARACTERS = 4;

  private final IntFunction<List<String>> readings;
  private final List<int[]> children = new ArrayList<>();
  private final List<Integer> names = new ArrayList<>();

  /**
   * Builds the tree.
   *
   * @param names names in small letters; others are never found
   * @param readings gives the toneless readings of a Chinese character
   */
  public PinyinNames(List<String> names, IntFunction<List<String>> readings) {
    this.readings = readings;
    addNode();
    for (int i = 0; i < names.size(); i++) {
      add(names.get(i), i);
    }
  }

  private int addNode() {
    int[] none = new int[LETTERS];
    Arrays.fill(none, -1);
    children.add(none);
    names.add(-1);
    return children.size() - 1;
  }

  private void add(String name, int number) {
    int node = 0;
    for (int i = 0; i < name.length(); i++) {
      int letter = name.charAt(i) - 'a';
      if (letter < 0 || letter >= LETTERS) {
        return;
      }
      int[] row = children.get(node);
      if (row[letter] < 0) {
        row[letter] = addNode();
      }
      node = row[letter];
    }
    if (node > 0) {
      names.set(node, number);
    }
  }

  /**
   * Tells the number of every name that 1 to 4 characters in a row can be read as; a name may come
   * more than once.
   */
  public void find(String sentence, IntConsumer found) {
    for (int i = 0; i < sentence.length(); i += Character.charCount(sentence.codePointAt(i))) {
      walk(sentence, i, 0, CHARACTERS, found);
    }
  }

  private void walk(String sentence, int at, int node, int left, IntConsumer found) {
    if (left == 0 || at >= sentence.length()) {
      return;
    }
    int c = sentence.codePointAt(at);
    if (!Scripts.isHan(c)) {
      return;
    }
    for (String reading : readings.apply(c)) {
      int next = step(node, reading);
      if (next >= 0) {
        if (names.get(next) >= 0) {
          found.accept(names.get(next));
        }
        walk(sentence, at + Character.charCount(c), next, left - 1, found);
      }
    }
  }

  private int step(int node, String reading) {
    int next = node;
    for (int i = 0; i < reading.length() && next >= 0; i++) {
      int letter = reading.charAt(i) - 'a';
      next = letter < 0 || letter >= LETTERS ? -1 : children.get(next)[letter];
    }
    return next;
  }
}
