package io.duizhao.transcript.source;

/** What counts as white space in a transcript: no-break, ideographic and zero-width spaces too. */
public final class Whitespace {
  private Whitespace() {}

  /** Returns whether nothing is to be seen of the character. */
  public static boolean is(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == 0x85
        || c == 0x200B
        || c == 0xFEFF;
  }

  /** Returns whether the character may stand inside a block's text: no tab and no line break. */
  public static boolean isInline(int c) {
    return c >= ' ' && c != 0x85 && c != 0x2028 && c != 0x2029;
  }
}
