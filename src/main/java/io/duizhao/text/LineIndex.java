package io.duizhao.text;

import java.util.Arrays;

/** Lines and columns of a text. Lines end at LF, CR or CRLF. */
public final class LineIndex {
  private final int[] begins;

  /** Finds the line breaks of a text: {@code \n}, {@code \r} or both. */
  public LineIndex(CharSequence text) {
    int[] found = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
      if (ends) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i + 1;
      }
    }
    begins = Arrays.copyOf(found, count);
  }

  /** Returns the line of an offset, from 1. */
  public int line(int offset) {
    int at = Arrays.binarySearch(begins, offset);
    return at >= 0 ? at + 1 : -at - 1;
  }

  /** Returns the offset of a line and column, both from 1; -1 where there is no such line. */
  public int offset(int line, int column) {
    return line < 1 || line > begins.length ? -1 : begins[line - 1] + column - 1;
  }

  /** Returns the UTF-16 code unit within its line of an offset, from 1. */
  public int column(int offset) {
    return offset - begins[line(offset) - 1] + 1;
  }
}
