package io.duizhao.segment.feature;

import io.duizhao.text.ChineseWords;
import io.duizhao.text.Scripts;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into words without losing a character: a space goes with the word before it. */
public final class WordPieces {
  private WordPieces() {}

  /** Returns the pieces, which together are the text. */
  public static List<String> of(String text, ChineseWords words) {
    List<String> pieces = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      boolean han = Scripts.isHan(text.codePointAt(at));
      boolean latin = !han && isLatin(text.charAt(at));
      while (end < text.length()
          && (han && Scripts.isHan(text.codePointAt(end))
              || latin && isLatin(text.charAt(end))
              || end == at)) {
        end += Character.charCount(text.codePointAt(end));
      }
      if (han) {
        pieces.addAll(words.of(text.substring(at, end), end - at));
      } else if (at > 0 && text.charAt(at) == ' ' && end == at + 1) {
        pieces.set(pieces.size() - 1, pieces.get(pieces.size() - 1) + " ");
      } else {
        pieces.add(text.substring(at, end));
      }
      at = end;
    }
    return pieces;
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && (Character.isLetterOrDigit(c) || "'._-+%".indexOf(c) >= 0);
  }
}
