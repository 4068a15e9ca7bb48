package io.duizhao.segment.caption;

import io.duizhao.model.text.Block;
import java.util.HashSet;
import java.util.Set;

/** Text in one line without marks, as some recognisers write hours of speech. */
final class RunOnText {
  /** Letters below which a text without marks is rather a title; a Han character counts three. */
  private static final int FEWEST = 240;

  /** Letters for each mark from which the marks tell nothing of the sentences. */
  private static final int LETTERS = 240;

  /** Letters of the longest text that is judged: a day of speech. */
  private static final int MOST = 2_000_000;

  /** Characters of a stretch by which it is seen whether a text says the same again and again. */
  private static final int STRETCH = 8;

  /** Characters of a text that are looked at for that. */
  private static final int LOOKED_AT = 20_000;

  /**
   * Of so many stretches at least one is new in a text that somebody spoke; six of ten or more are
   * in the transcripts at hand. What falls below is a recognizer's loop, or damage.
   */
  private static final int NEW_OF = 8;

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
    return letters >= FEWEST && letters >= (long) LETTERS * marks && !repeats(text);
  }

  private static boolean repeats(String text) {
    int stretches = Math.min(text.length(), LOOKED_AT) - STRETCH + 1;
    Set<String> different = new HashSet<>();
    for (int i = 0; i < stretches; i++) {
      different.add(text.substring(i, i + STRETCH));
    }
    return different.size() < stretches / NEW_OF;
  }

  /** A mark right before such a letter is part of a number, an address or a name. */
  private static boolean isAscii(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }
}
