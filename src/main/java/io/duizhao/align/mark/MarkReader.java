package io.duizhao.align.mark;

/** How a language writes marks. Sentences come without white space at either end. */
interface MarkReader {
  /** The class of {@code ...}, as of the mark made for it. */
  int ELLIPSIS = 3;

  /** The class of a sentence that ends without a mark. */
  int NO_MARK = 8;

  /** Returns the class of the last mark before closing quotation marks, or {@link #NO_MARK}. */
  int lastMark(String sentence);

  /** Returns whether a quotation is open after the sentence. */
  boolean insideAfter(String sentence, boolean inside);

  boolean opensAtBegin(String sentence);

  /** Returns whether a quotation opens anywhere. */
  boolean opens(String sentence);

  boolean closesAtEnd(String sentence);

  /** Returns the class of a mark of either language. */
  static int classOf(char mark) {
    return switch (mark) {
      case '。', '.' -> 0;
      case '？', '?' -> 1;
      case '！', '!' -> 2;
      case '…' -> ELLIPSIS;
      case '—' -> 4;
      case '：', ':' -> 5;
      case '；', ';' -> 6;
      case '，', ',' -> 7;
      default -> NO_MARK;
    };
  }

  /** Returns the length of the text without the characters of {@code closing} at its end. */
  static int lengthWithout(String text, String closing) {
    int end = text.length();
    while (end > 0 && closing.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  /** Returns whether the first character is one of {@code marks}. */
  static boolean begins(String text, String marks) {
    return !text.isEmpty() && marks.indexOf(text.charAt(0)) >= 0;
  }

  /** Returns whether the last character is one of {@code marks}. */
  static boolean ends(String text, String marks) {
    return !text.isEmpty() && marks.indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
