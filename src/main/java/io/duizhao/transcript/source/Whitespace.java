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

  /** Returns where the white space at an offset ends. */
  public static int end(CharSequence text, int from) {
    int end = from;
    while (end < text.length() && is(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Returns where the white space before an offset begins. */
  public static int begin(CharSequence text, int until) {
    int begin = until;
    while (begin > 0 && is(text.charAt(begin - 1))) {
      begin--;
    }
    return begin;
  }

  /** Returns whether the character may stand inside a block's text: no tab and no line break. */
  public static boolean isInline(int c) {
    return c >= ' ' && c != 0x85 && c != 0x2028 && c != 0x2029;
  }
}
