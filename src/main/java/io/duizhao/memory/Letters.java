package io.duizhao.memory;

import io.duizhao.model.text.Span;
import io.duizhao.text.Folding;
import io.duizhao.text.Scripts;
import io.duizhao.text.Traditional;
import java.util.Arrays;

/**
 * A text as it is searched: letters and digits in lower case, half width and simplified characters.
 * What stands between them is nothing beside Chinese characters and one space elsewhere; one space
 * stands at either end. It knows where each letter stands in the text.
 */
public final class Letters {
  /** The first half of variation selectors, which say how a character is drawn. */
  private static final char SELECTORS = '\uDB40';

  private final char[] letters;
  private final int[] origins;
  private final int length;

  private Letters(char[] letters, int[] origins, int length) {
    this.letters = letters;
    this.origins = origins;
    this.length = length;
  }

  /** Returns the letters of a text. */
  public static Letters of(CharSequence text) {
    char[] letters = new char[text.length() + 2];
    int[] origins = new int[text.length() + 2];
    int length = 1;
    letters[0] = ' ';
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == SELECTORS && i + 1 < text.length()) {
        i++;
        continue;
      }
      char c = letter(text.charAt(i));
      if (c == 0) {
        gap = true;
        continue;
      }
      if (gap && length > 1 && !isHan(c) && !isHan(letters[length - 1])) {
        origins[length] = i;
        letters[length++] = ' ';
      }
      gap = false;
      origins[length] = i;
      letters[length++] = c;
    }
    origins[length] = text.length();
    letters[length++] = ' ';
    return new Letters(letters, origins, length);
  }

  /** Returns a character as it is searched, or 0 where it is no letter and no digit. */
  private static char letter(char c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= '0' && c <= '9'
          ? c
          : c >= 'A' && c <= 'Z' ? (char) (c + 32) : 0;
    }
    if (c >= 0x4E00 && c <= 0x9FFF) {
      return Traditional.simplified(c);
    }
    char folded = Folding.character(c);
    if (folded < 0x80) {
      return letter(folded);
    }
    return Character.isLetterOrDigit(folded) || Character.isSurrogate(folded)
        ? Character.toLowerCase(Traditional.simplified(folded))
        : 0;
  }

  private static boolean isHan(char c) {
    return Scripts.isHan(c) || Character.isSurrogate(c);
  }

  /** Returns how many letters there are, the spaces with them: at least 2. */
  public int length() {
    return length;
  }

  /** Returns whether there is no letter. */
  public boolean isEmpty() {
    return length == 2;
  }

  /**
   * Returns where the other's letters stand in the text. Latin words begin where the other's begin,
   * but may go on: {@code translat} is found in {@code translation} and in no {@code mistranslate}.
   *
   * @param from index of the letter to begin at
   * @return index of the first letter; -1 where they do not stand in it
   */
  int find(Letters other, int from) {
    boolean word = !isHan(other.letters[1]);
    int size = other.length - 2;
    for (int i = Math.max(from, 1); i + size < length; i++) {
      if (Arrays.equals(letters, i, i + size, other.letters, 1, size + 1)
          && !(word && isWord(letters[i - 1]))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isWord(char c) {
    return c != ' ' && !isHan(c);
  }

  /** Returns the stretch of the text from which the letters of a half-open range come. */
  Span origin(int begin, int end) {
    return new Span(origins[begin], origins[end - 1] + 1);
  }

  /** Returns the letters with the spaces between and around them. */
  @Override
  public String toString() {
    return new String(letters, 0, length);
  }
}
