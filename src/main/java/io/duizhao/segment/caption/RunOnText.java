package io.duizhao.segment.caption;

import io.duizhao.model.Block;
import io.duizhao.segment.cut.Marks;

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
        boolean inside = i + 1 < text.length() && c < 0x80 && !Marks.isSpace(text.charAt(i + 1));
        marks += inside ? 0 : 1;
      } else if (Character.isLetter(c)) {
        letters += c >= 0x2E80 ? 3 : 1;
      }
    }
    return letters >= FEWEST && letters >= (long) LETTERS * marks;
  }
}
