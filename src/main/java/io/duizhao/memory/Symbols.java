package io.duizhao.memory;

import io.duizhao.text.Folding;
import io.duizhao.text.Traditional;
import java.util.Arrays;

/**
 * A text as the symbols of which edits are counted: its characters with width, quotation marks,
 * script and white space folded, and each number as one symbol, since a number is replaced as a
 * whole whatever its length.
 */
final class Symbols {
  private static final int NUMBER = 1 << 31;

  private int[] symbols;
  private int length;

  private Symbols(int capacity) {
    symbols = new int[capacity];
  }

  /** Returns the symbols of a text. */
  static Symbols of(CharSequence text) {
    Symbols result = new Symbols(text.length());
    int i = 0;
    boolean space = false;
    while (i < text.length()) {
      char c = folded(text.charAt(i));
      if (c <= ' ' || Character.isWhitespace(c)) {
        space = result.length > 0;
        i++;
        continue;
      }
      if (space) {
        result.symbols[result.length++] = ' ';
        space = false;
      }
      if (c >= '0' && c <= '9') {
        int end = numberEnd(text, i);
        result.symbols[result.length++] = number(text, i, end);
        i = end;
      } else {
        result.symbols[result.length++] = c;
        i++;
      }
    }
    return result;
  }

  private static char folded(char c) {
    return c < 0x80 ? c : Traditional.simplified(Folding.character(c));
  }

  /** A number goes on over commas and points that stand between digits. */
  private static int numberEnd(CharSequence text, int begin) {
    int end = begin + 1;
    while (end < text.length()
        && (isDigit(text, end) || isInner(text.charAt(end)) && isDigit(text, end + 1))) {
      end++;
    }
    return end;
  }

  private static boolean isInner(char c) {
    return c == '.' || c == ',';
  }

  private static boolean isDigit(CharSequence text, int i) {
    if (i >= text.length()) {
      return false;
    }
    char c = Folding.character(text.charAt(i));
    return c >= '0' && c <= '9';
  }

  private static int number(CharSequence text, int begin, int end) {
    int hash = 7;
    for (int i = begin; i < end; i++) {
      if (text.charAt(i) != ',') {
        hash = 31 * hash + Folding.character(text.charAt(i));
      }
    }
    return hash | NUMBER;
  }

  /** Returns the numbers in rising order of their symbols. */
  int[] numbers() {
    return Arrays.stream(symbols, 0, length).filter(s -> s < 0).sorted().toArray();
  }

  int length() {
    return length;
  }

  int at(int index) {
    return symbols[index];
  }

  /** Returns whether the other has the same symbols. */
  boolean sameAs(Symbols other) {
    return Arrays.equals(symbols, 0, length, other.symbols, 0, other.length);
  }
}
