package io.duizhao.text;

import io.duizhao.model.leverage.TextCounts;

/**
 * Counts text as word processors do: each Chinese character by itself, other letters and digits by
 * words, which marks inside do not part ({@code don't}, {@code GPT-4}, {@code 3.5}).
 */
public final class TextCounter {
  private TextCounter() {}

  /** Returns what one segment holds. */
  public static TextCounts of(String segment) {
    long characters = 0;
    long spaces = 0;
    long han = 0;
    long words = 0;
    boolean inWord = false;
    for (int i = 0; i < segment.length(); ) {
      int c = segment.codePointAt(i);
      i += Character.charCount(c);
      characters++;
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      spaces += space ? 1 : 0;
      if (Scripts.isHan(c)) {
        han++;
        inWord = false;
      } else if (Character.isLetterOrDigit(c)) {
        words += inWord ? 0 : 1;
        inWord = true;
      } else {
        inWord &= isInner(c) && i < segment.length() && isWord(segment.codePointAt(i));
      }
    }
    return new TextCounts(1, characters, characters - spaces, han, words);
  }

  private static boolean isInner(int c) {
    return "'’-.,:/_@&+".indexOf(c) >= 0;
  }

  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c) && !Scripts.isHan(c);
  }
}
