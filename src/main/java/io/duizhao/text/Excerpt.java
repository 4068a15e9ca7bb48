package io.duizhao.text;

/** The beginning of a text, as a message shows it. */
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
}
