package io.duizhao.segment.caption;

import io.duizhao.model.text.Span;
import io.duizhao.segment.cut.Marks;
import java.util.ArrayList;
import java.util.List;

/** The words of a text with spaces between them. */
public final class SpokenWords {
  private SpokenWords() {}

  /** Returns where the words stand that hold a letter or digit. */
  public static List<Span> of(String text) {
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
