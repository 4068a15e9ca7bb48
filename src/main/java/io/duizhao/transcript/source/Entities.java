package io.duizhao.transcript.source;

import java.util.Map;

/** Character references of HTML that occur in Markdown and WebVTT. */
public final class Entities {
  private static final Map<String, String> NAMED =
      Map.of(
          "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00A0", "lrm",
          "\u200E", "rlm", "\u200F", "hellip", "…", "mdash", "—");

  /** Characters of the longest reference that is looked at, such as a numeric one. */
  private static final int LONGEST = 10;

  private Entities() {}

  /** Returns where the reference at {@code offset} ends; {@code offset} where none is known. */
  public static int end(String text, int offset) {
    int semicolon = offset;
    int last = Math.min(text.length(), offset + LONGEST) - 1;
    while (semicolon < last && text.charAt(semicolon) != ';') {
      semicolon++;
    }
    boolean known =
        text.charAt(semicolon) == ';' && !decode(text.substring(offset, semicolon + 1)).isEmpty();
    return known ? semicolon + 1 : offset;
  }

  /** Returns the character that a reference stands for, such as an ampersand, or nothing. */
  public static String decode(String reference) {
    String name = reference.substring(1, reference.length() - 1);
    if (!name.startsWith("#")) {
      return NAMED.getOrDefault(name, "");
    }
    try {
      boolean hex = name.startsWith("#x") || name.startsWith("#X");
      int c = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
      boolean isCharacter = c >= ' ' && Character.isValidCodePoint(c) && (c < 0xD800 || c > 0xDFFF);
      return isCharacter ? Character.toString(c) : "";
    } catch (NumberFormatException e) {
      return "";
    }
  }
}
