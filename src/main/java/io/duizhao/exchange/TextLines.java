package io.duizhao.exchange;

import io.duizhao.io.InputException;

/** The lines of a text file that say something, one after the other, with where they stand. */
public final class TextLines {
  private final String file;
  private final String[] lines;
  private int at = -1;

  /**
   * Begins before the first line.
   *
   * @param file the path as messages name it
   */
  public TextLines(String file, String text) {
    this.file = file;
    lines = text.split("\\R", -1);
  }

  /** Goes to the next line that is neither empty nor a remark; returns whether there is one. */
  public boolean next() {
    at++;
    while (at < lines.length && (lines[at].isBlank() || lines[at].startsWith("#"))) {
      at++;
    }
    return at < lines.length;
  }

  /** Returns the text of the line that was read last, without its line break. */
  public String line() {
    return lines[at];
  }

  /** Returns the line's number, from 1. */
  public int number() {
    return at + 1;
  }

  /**
   * Returns a sentence's number.
   *
   * @param column where it stands, from 1
   * @throws InputException where it is none
   */
  public int number(String field, int column) {
    if (field.isEmpty() || field.length() > 9 || !field.chars().allMatch(TextLines::isDigit)) {
      throw wrong(
          column, "'" + field + "' is no number of a sentence; 0, 1, 2 and so on were expected");
    }
    return Integer.parseInt(field);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** Returns an exception about a column, from 1, of the line. */
  public InputException wrong(int column, String problem) {
    return InputException.at(file, at + 1, column, problem);
  }
}
