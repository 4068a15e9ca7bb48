package io.duizhao.segment.caption;

import io.duizhao.model.text.Block;

/** Text in one line without marks, as some recognisers write hours of speech. */
final class RunOnText {
  /** Letters below which a text without marks is rather a title; a Han character counts three. */
  private static final int FEWEST = 240;

  /** Letters for each mark from which the marks tell nothing of the sentences. */
  private static final int LETTERS = 240;

  /** Letters of the longest text that is judged: a day of speech. */
  private static final int MOST = 2_000_000;

  private static final String MARKS = "。！？，、；：…,.!?;:";

  private RunOnText() {}

  /** Returns whether a block that has no captions is such a text. */
  static boolean is(Block block) {
    String text = block.text().text();
    if (!block.cues().isEmpty() || text.length() > MOST) {
      return false;
    }
    int letters = 0;
    int marks = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (MARKS.indexOf(c) >= 0) {
        marks += c < 0x80 && i + 1 < text.length() && isAscii(text.charAt(i + 1)) ? 0 : 1;
      } else if (Character.isLetter(c)) {
        letters += c >= 0x2E80 ? 3 : 1;
      }
    }
    return letters >= FEWEST && letters >= (long) LETTERS * marks;
  }

  /** A mark right before such a letter is part of a number, an address or a name. */
  private static boolean isAscii(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }
}
