package io.duizhao.text;

import io.duizhao.model.text.Span;

/** A part of a text, as a message shows it. */
public final class Excerpt {
  private Excerpt() {}

  /**
   * Returns a text, or its beginning and an ellipsis where it is longer; no character is cut in
   * half.
   *
   * @param most UTF-16 code units that are shown, one or more
   */
  public static String of(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    boolean inside = Character.isHighSurrogate(text.charAt(most - 1));
    return text.substring(0, inside ? most - 1 : most) + "…";
  }

  /**
   * Returns the part of a text around a place: all of a text that is not longer; no character is
   * cut in half.
   *
   * @param middle offset in UTF-16 code units, 0 to the text's length
   * @param most UTF-16 code units of the part, two or more
   */
  public static Span around(String text, int middle, int most) {
    int begin = Math.max(0, Math.min(middle - most / 2, text.length() - most));
    int end = Math.min(text.length(), begin + most);
    return new Span(whole(text, begin), whole(text, end));
  }

  /** Returns an offset, or the one before where it lies inside a character. */
  private static int whole(String text, int at) {
    boolean inside =
        at > 0
            && at < text.length()
            && Character.isHighSurrogate(text.charAt(at - 1))
            && Character.isLowSurrogate(text.charAt(at));
    return inside ? at - 1 : at;
  }
}
