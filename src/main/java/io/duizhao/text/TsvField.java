package io.duizhao.text;

/** Fields of a tab-separated line. */
public final class TsvField {
  private TsvField() {}

  /** Returns {@code text} without the characters that would end a field or a line. */
  public static String clean(String text) {
    return text.replaceAll("[\\t\\r\\n]+", " ");
  }

  /** Returns the first {@code count} code points of a text as a field. */
  public static String beginning(String text, int count) {
    int end =
        text.codePointCount(0, text.length()) <= count
            ? text.length()
            : text.offsetByCodePoints(0, count);
    return clean(text.substring(0, end));
  }
}
