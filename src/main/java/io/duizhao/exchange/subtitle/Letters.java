package io.duizhao.exchange.subtitle;

import io.duizhao.text.Folding;
import io.duizhao.text.Traditional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The letters of several texts in a row, folded, each of which knows where it stood. */
final class Letters {
  private static final char WIDE = 0x2E80;

  private final StringBuilder text = new StringBuilder();
  private final List<Integer> ends = new ArrayList<>();
  private int[] owners = new int[1024];
  private int[] offsets = new int[1024];
  private int[] columns = new int[1025];

  /** Adds the next text. */
  void add(String one) {
    for (int at = 0; at < one.length(); ) {
      int c = one.codePointAt(at);
      int size = Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        for (int i = at; i < at + size; i++) {
          add(one.charAt(i), i);
        }
      }
      at += size;
    }
    ends.add(text.length());
  }

  private void add(char c, int offset) {
    if (text.length() == owners.length) {
      owners = Arrays.copyOf(owners, owners.length * 2);
      offsets = Arrays.copyOf(offsets, offsets.length * 2);
      columns = Arrays.copyOf(columns, offsets.length + 1);
    }
    owners[text.length()] = ends.size();
    offsets[text.length()] = offset;
    columns[text.length() + 1] = columns[text.length()] + (c >= WIDE ? 2 : 1);
    text.append(Traditional.simplified(Character.toLowerCase(Folding.character(c))));
  }

  /** Returns the folded letters in a row. */
  String text() {
    return text.toString();
  }

  /** Returns how many there are. */
  int length() {
    return text.length();
  }

  /** Returns the first letter of a text, by its number from 0. */
  int begin(int owner) {
    return owner == 0 ? 0 : ends.get(owner - 1);
  }

  /** Returns the letter after the last one of a text. */
  int end(int owner) {
    return ends.get(owner);
  }

  /** Returns the number of the text that a letter belongs to. */
  int owner(int letter) {
    return owners[letter];
  }

  /** Returns where a letter stands in its text. */
  int offset(int letter) {
    return offsets[letter];
  }

  /** Returns the columns of a stretch: two for a Chinese character. */
  int columns(int begin, int end) {
    return columns[end] - columns[begin];
  }
}
