package io.duizhao.check.punctuation;

/** What the last mark of a sentence says, whichever character it is. */
enum EndMark {
  STATEMENT("。.．｡"),
  QUESTION("？?"),
  EXCLAMATION("！!"),
  ELLIPSIS("…"),
  COLON("：:"),
  COMMA("，,、；;—–-"),
  NONE("");

  private static final String CLOSING = "\"'”’」』）)】]》〉*_ \u3000\u00A0";

  private final String marks;

  EndMark(String marks) {
    this.marks = marks;
  }

  /** Returns the offset after the last character that is no closing quote, bracket or space. */
  static int end(String text) {
    int end = text.length();
    while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  /** Returns the mark that a text ends with; closing quotes and brackets are looked through. */
  static EndMark of(String text) {
    int end = end(text);
    if (end == 0) {
      return NONE;
    }
    if (text.startsWith("...", Math.max(0, end - 3))) {
      return ELLIPSIS;
    }
    char last = text.charAt(end - 1);
    for (EndMark mark : values()) {
      if (mark.marks.indexOf(last) >= 0) {
        return mark;
      }
    }
    return NONE;
  }

  boolean endsSentence() {
    return this == STATEMENT || this == QUESTION || this == EXCLAMATION || this == ELLIPSIS;
  }
}
