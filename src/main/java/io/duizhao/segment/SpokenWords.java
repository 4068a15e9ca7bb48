package io.duizhao.segment;

import io.duizhao.model.Span;
import java.util.ArrayList;
import java.util.List;

/** The words of a text with spaces between them. */
final class SpokenWords {
  private SpokenWords() {}

  /** Returns where the words stand that hold a letter or digit. */
  static List<Span> of(String text) {
    List<Span> words = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int end = begin;
      boolean letters = false;
      while (end < text.length() && !Marks.isSpace(text.charAt(end))) {
        letters |= Character.isLetterOrDigit(text.charAt(end));
        end++;
      }
      if (letters) {
        words.add(new Span(begin, end));
      }
      begin = end + 1;
    }
    return words;
  }
}
