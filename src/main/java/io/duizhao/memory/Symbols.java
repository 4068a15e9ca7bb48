package io.duizhao.memory;

import io.duizhao.text.ChineseNumbers;
import io.duizhao.text.Folding;
import io.duizhao.text.Traditional;
import java.util.Arrays;

/**
 * A text as the symbols of which edits are counted: its characters with width, quotation marks,
 * script and white space folded, and each number as one symbol, since a number is replaced as a
 * whole whatever its length. Whole numbers are the same in digits and in Chinese numerals.
 */
final class Symbols {
  /** The bit that tells a number's symbol from a character's. */
  private static final int NUMBER = 1 << 31;

  /** Longer whole numbers are names, compared as they are written. */
  private static final int LONGEST_NUMBER = 15;

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
        int end = isNumeral(c) ? numeralsEnd(text, i) : i;
        double value = end > i + 1 ? ChineseNumbers.meaning(folded(text, i, end)) : Double.NaN;
        boolean whole = value == Math.rint(value) && value < 1e15;
        result.symbols[result.length++] = whole ? Double.hashCode(value) | NUMBER : c;
        i = whole ? end : i + 1;
      }
    }
    return result;
  }

  /** Returns whether a number may begin with it: 千万 and 万一 are words. */
  private static boolean isNumeral(char c) {
    return switch (c) {
      case '一', '二', '两', '三', '四', '五', '六', '七', '八', '九', '十' -> true;
      default -> false;
    };
  }

  private static int numeralsEnd(CharSequence text, int begin) {
    int end = begin + 1;
    while (end < text.length() && isInNumber(folded(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  private static boolean isInNumber(char c) {
    return switch (c) {
      case '零', '〇', '百', '千', '万', '亿' -> true;
      default -> isNumeral(c);
    };
  }

  private static String folded(CharSequence text, int begin, int end) {
    StringBuilder folded = new StringBuilder(end - begin);
    for (int i = begin; i < end; i++) {
      folded.append(folded(text.charAt(i)));
    }
    return folded.toString();
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
    long value = 0;
    boolean whole = end - begin <= LONGEST_NUMBER && Folding.character(text.charAt(begin)) != '0';
    for (int i = begin; i < end; i++) {
      char c = Folding.character(text.charAt(i));
      if (c != ',') {
        hash = 31 * hash + c;
        value = 10 * value + c - '0';
        whole &= c != '.';
      }
    }
    return (whole ? Double.hashCode((double) value) : hash) | NUMBER;
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
