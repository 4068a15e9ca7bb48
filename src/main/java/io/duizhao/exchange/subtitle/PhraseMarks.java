package io.duizhao.exchange.subtitle;

/** What the mark at a word's end says of a break after it. */
final class PhraseMarks {
  private static final String SENTENCE = ".?!…。？！";
  private static final String CLAUSE = ";:—；：–";
  private static final String COMMA = ",，";
  private static final String LIST = "、";
  private static final String CLOSING = "\"'”’」』)）]】》〉";
  private static final String OPENING = "“‘「『(（[【《〈";

  private PhraseMarks() {}

  /** Returns the cost of a break where a text ends before {@code end}; NaN where no mark helps. */
  static double cost(CharSequence text, int end) {
    int at = end - 1;
    while (at > 0 && CLOSING.indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    if (at < 0) {
      return Double.NaN;
    }
    char mark = text.charAt(at);
    if (SENTENCE.indexOf(mark) >= 0) {
      return PhraseBreaks.SENTENCE;
    }
    if (CLAUSE.indexOf(mark) >= 0) {
      return PhraseBreaks.CLAUSE;
    }
    if (COMMA.indexOf(mark) >= 0) {
      return PhraseBreaks.COMMA;
    }
    return LIST.indexOf(mark) >= 0 ? PhraseBreaks.CONJUNCTION : Double.NaN;
  }

  /** Returns whether a line may not begin with a character. */
  static boolean mayNotBegin(int c) {
    return c < Character.MAX_VALUE
        && ((SENTENCE + CLAUSE + COMMA + LIST + "」』)）]】》〉”’%·").indexOf(c) >= 0);
  }

  /** Returns whether a line may not end with a character. */
  static boolean mayNotEnd(int c) {
    return c < Character.MAX_VALUE && (OPENING.indexOf(c) >= 0 || c == '·' || c == '#' || c == '@');
  }
}
