package io.duizhao.term;

import io.duizhao.text.Folding;

/**
 * Walks over the words and marks of an English text. A word is a run of letters and digits with the
 * apostrophes and decimal points inside it. Spaces are passed over, and so are hyphens that join
 * two words; every other mark stands for itself.
 */
final class EnglishWords {
  private final String text;
  private int begin;
  private int end;

  EnglishWords(String text) {
    this.text = Folding.characters(text);
  }

  /** Moves on to the next word or mark; returns whether there is one. */
  boolean next() {
    begin = end;
    while (begin < text.length() && isPassedOver(begin)) {
      begin++;
    }
    if (begin == text.length()) {
      end = begin;
      return false;
    }
    end = begin + 1;
    if (isWordPart(begin)) {
      while (end < text.length() && (isWordPart(end) || joins(end))) {
        end++;
      }
    }
    return true;
  }

  /** Returns where the word or mark begins. */
  int begin() {
    return begin;
  }

  /** Returns the offset after its last character. */
  int end() {
    return end;
  }

  /** Returns the text with its characters folded, as long as before. */
  String text() {
    return text;
  }

  /** Returns the word or mark, with its characters folded. */
  String word() {
    return text.substring(begin, end);
  }

  private boolean isPassedOver(int i) {
    char c = text.charAt(i);
    return c == ' '
        || Character.isWhitespace(c)
        || c == '-' && isWordPart(i - 1) && isWordPart(i + 1);
  }

  private boolean isWordPart(int i) {
    if (i < 0 || i >= text.length()) {
      return false;
    }
    char c = text.charAt(i);
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private boolean joins(int i) {
    char c = text.charAt(i);
    return c == '\'' && isWordPart(i + 1) || c == '.' && isDigit(i - 1) && isDigit(i + 1);
  }

  private boolean isDigit(int i) {
    return i < text.length() && Character.isDigit(text.charAt(i));
  }
}
