package io.duizhao.segment.cut;

/** The punctuation marks that end sentences, and those that enclose. */
public final class Marks {
  private static final String END = "。！？!?…｡．.";

  /** Each pair of enclosing marks, the opening one first. */
  private static final String PAIRS = "“”‘’「」『』《》〈〉（）()【】[]［］";

  private Marks() {}

  /** Returns whether a sentence may end at this mark. */
  static boolean isEnd(char c) {
    return END.indexOf(c) >= 0;
  }

  /** Returns whether it opens an enclosure. */
  public static boolean isOpening(char c) {
    int at = PAIRS.indexOf(c);
    return at >= 0 && at % 2 == 0;
  }

  /** Returns whether it closes an enclosure. */
  public static boolean isClosing(char c) {
    return PAIRS.indexOf(c) % 2 == 1;
  }

  /** Returns the mark that opens what {@code closing} closes. */
  public static char openingOf(char closing) {
    return PAIRS.charAt(PAIRS.indexOf(closing) - 1);
  }

  /** Returns whether it opens a quotation rather than a bracket or title. */
  public static boolean isQuote(char opening) {
    return "“‘「『\"".indexOf(opening) >= 0;
  }

  /** Returns whether it opens a title. */
  public static boolean isTitle(char opening) {
    return opening == '《' || opening == '〈';
  }

  /** Returns whether it is white space of any width. */
  public static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Returns the first offset from {@code offset} at which no white space stands. */
  public static int skipSpace(CharSequence text, int offset) {
    int next = offset;
    while (next < text.length() && isSpace(text.charAt(next))) {
      next++;
    }
    return next;
  }

  /**
   * Returns whether the text ends with an end mark, not counting white space and the closing quotes
   * and brackets after it.
   */
  public static boolean endsSentence(CharSequence text, int begin, int end) {
    int at = end;
    while (at > begin && isCloserOrSpace(text.charAt(at - 1))) {
      at--;
    }
    return at > begin && isEnd(text.charAt(at - 1));
  }

  private static boolean isCloserOrSpace(char c) {
    return c == '"' || isClosing(c) || isSpace(c);
  }
}
