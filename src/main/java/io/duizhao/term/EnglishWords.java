package io.duizhao.term;

import io.duizhao.model.Span;
import io.duizhao.text.Folding;

/**
 * Walks over the words and marks of an English text. A word is a run of letters and digits with the
 * apostrophes and decimal points inside it. Spaces are passed over, and so are hyphens that join
 * two words; every other mark stands for itself.
 */
final class EnglishWords {
  private final String text;
  private int at;

  EnglishWords(String text) {
    this.text = Folding.characters(text);
  }

  /** Moves on to the next word or mark and returns its place; null after the last. */
  @org.jspecify.annotations.Nullable
  Span next() {
    while (at < text.length() && isPassedOver(at)) {
      at++;
    }
    if (at == text.length()) {
      return null;
    }
    int begin = at++;
    if (isWordPart(begin)) {
      while (at < text.length() && (isWordPart(at) || joins(at))) {
        at++;
      }
    }
    return new Span(begin, at);
  }

  /** Returns whether a place is that of a word and not of a mark. */
  boolean isWord(Span place) {
    return isWordPart(place.begin());
  }

  /** Returns what stands at a place, with its characters folded. */
  String word(Span place) {
    return place.of(text);
  }

  private boolean isPassedOver(int i) {
    return Character.isWhitespace(text.charAt(i))
        || text.charAt(i) == '-' && isWordPart(i - 1) && isWordPart(i + 1);
  }

  private boolean isWordPart(int i) {
    if (i < 0 || i >= text.length()) {
      return false;
    }
    char c = text.charAt(i);
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private boolean joins(int i) {
    char c = text.charAt(i);
    return c == '\'' && isWordPart(i + 1) || c == '.' && isDigit(i - 1) && isDigit(i + 1);
  }

  private boolean isDigit(int i) {
    return i < text.length() && Character.isDigit(text.charAt(i));
  }
}
