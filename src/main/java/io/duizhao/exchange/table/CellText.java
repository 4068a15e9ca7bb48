package io.duizhao.exchange.table;

import io.duizhao.io.SafeXml;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as a spreadsheet cell can hold it. */
final class CellText {
  /** What Excel takes in a cell, in UTF-16 code units. */
  static final int MAX_LENGTH = 32_767;

  /**
   * What a reader of SpreadsheetML takes for one escaped character (ECMA-376 part 1, 22.9.2.19,
   * ST_Xstring).
   */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  /** One escaped character; its code is the group. */
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  /** The end of a text that was cut. */
  static final String CUT = " […cut: too long for a cell]";

  private static final Pattern LINE_ENDS = Pattern.compile("\\s*[\\r\\n\\u2028]\\s*");

  private CellText() {}

  /** Returns whether the text is longer than a cell. */
  static boolean isTooLong(String text) {
    return text.length() > MAX_LENGTH;
  }

  /**
   * Returns the text without control characters, cut with a mark that says so where it is too long,
   * and written so that a reader takes no part of it for an escape.
   */
  static String of(String text) {
    return ESCAPE.matcher(cut(SafeXml.legal(text))).replaceAll("_x005F_");
  }

  /** Returns the text that was written as {@code escaped} in a cell. */
  static String unescaped(String escaped) {
    return escaped.contains("_x")
        ? ESCAPED
            .matcher(escaped)
            .replaceAll(
                match ->
                    Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(match.group(1), 16))))
        : escaped;
  }

  /**
   * Returns the text as one line without control characters, as it is compared with what comes
   * back: programs write a cell's line ends as they like.
   */
  static String flat(String text) {
    return oneLine(text).strip();
  }

  /** Returns a stretch of a text likewise; white space at its ends stays. */
  static String oneLine(String text) {
    return LINE_ENDS.matcher(SafeXml.legal(text)).replaceAll(" ");
  }

  private static String cut(String text) {
    if (!isTooLong(text)) {
      return text;
    }
    int end = MAX_LENGTH - CUT.length();
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end) + CUT;
  }
}
