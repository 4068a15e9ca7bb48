package io.duizhao.exchange;

import io.duizhao.io.SafeXml;

/** Text as a spreadsheet cell can hold it. */
final class CellText {
  /** What Excel takes in a cell, in UTF-16 code units. */
  static final int MAX_LENGTH = 32_767;

  private static final String CUT = " […cut: too long for a cell]";

  private CellText() {}

  /** Returns whether the text is longer than a cell. */
  static boolean isTooLong(String text) {
    return text.length() > MAX_LENGTH;
  }

  /**
   * Returns the text without control characters, and cut with a mark that says so where it is too
   * long.
   */
  static String of(String text) {
    String legal = SafeXml.legal(text);
    if (!isTooLong(legal)) {
      return legal;
    }
    int end = MAX_LENGTH - CUT.length();
    if (Character.isHighSurrogate(legal.charAt(end - 1))) {
      end--;
    }
    return legal.substring(0, end) + CUT;
  }

  /** Returns whether a spreadsheet would take the text for a formula when it is edited. */
  static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
  }
}
