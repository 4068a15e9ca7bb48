package io.duizhao.transcript.source;

import io.duizhao.text.Scripts;

/** How a piece of text ends, and whether the next one goes on with its sentence. */
public final class SentenceEnd {
  private static final String MARKS = "。！？!?….．｡~～";
  private static final String CLOSERS = "”’」』）)】》〉]\"'*_`";
  private static final String COMMAS = "，,、";

  /** Letters below which an unended piece is rather a title or an exclamation. */
  private static final int SHORT = 10;

  private SentenceEnd() {}

  /** Returns whether the text ends with an end mark, closing quotes and brackets aside. */
  public static boolean ends(CharSequence text) {
    return MARKS.indexOf(lastBeforeClosers(text)) >= 0;
  }

  /** Returns whether the text ends with a colon and so announces what follows. */
  public static boolean introduces(CharSequence text) {
    char last = lastBeforeClosers(text);
    return last == '：' || last == ':';
  }

  /** Returns whether the text stops at a comma. */
  public static boolean pauses(CharSequence text) {
    int end = Whitespace.begin(text, text.length());
    return end > 0 && COMMAS.indexOf(text.charAt(end - 1)) >= 0;
  }

  /**
   * Returns whether {@code next} goes on with the sentence of {@code text}, both said by one
   * speaker: the first stops at a comma, or without any mark in the middle of a clause.
   */
  public static boolean goesOn(String text, String next) {
    if (pauses(text)) {
      return true;
    }
    if (text.codePoints().filter(Character::isLetter).limit(SHORT).count() < SHORT) {
      return false;
    }
    int last = text.codePointBefore(text.length());
    int first = next.codePointAt(0);
    return Character.isLowerCase(last) && Character.isLowerCase(first)
        || Scripts.isHan(last) && Character.isLetterOrDigit(first);
  }

  private static char lastBeforeClosers(CharSequence text) {
    int end = Whitespace.begin(text, text.length());
    while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end == 0 ? '\0' : text.charAt(end - 1);
  }
}
