package io.duizhao.transcript.turn;

import io.duizhao.model.text.InlineCode;
import io.duizhao.model.text.InlineCode.Role;
import io.duizhao.transcript.source.MarkedText;

/** Headings that are set as a short paragraph all in bold. */
final class BoldHeading {
  /** Characters of a heading at most; what is longer is a sentence in bold. */
  private static final int LONGEST = 40;

  private static final String SENTENCE_MARKS = "。！!；;，,：:…";

  private BoldHeading() {}

  /** Returns whether the paragraph is bold from end to end and no sentence. */
  static boolean is(MarkedText text) {
    String string = text.string();
    return string.codePointCount(0, string.length()) <= LONGEST
        && string.chars().noneMatch(c -> SENTENCE_MARKS.indexOf(c) >= 0)
        && !string.endsWith(".")
        && isBold(text);
  }

  /** One pair of bold marks encloses the whole text. */
  private static boolean isBold(MarkedText text) {
    for (InlineCode open : text.codes()) {
      if (open.type().equals("bold") && open.role() == Role.OPEN && open.offset() == 0) {
        return text.codes().stream()
            .anyMatch(
                close ->
                    close.pair() == open.pair()
                        && close.role() == Role.CLOSE
                        && close.offset() == text.length());
      }
    }
    return false;
  }
}
