package io.duizhao.transcript.plain;

import io.duizhao.model.text.Span;
import io.duizhao.text.Scripts;
import io.duizhao.transcript.source.SourceLines;
import io.duizhao.transcript.source.Whitespace;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Stretches of a Chinese page's line that are English and long enough to be more than a name. */
final class EnglishPassages {
  /** Words from which a stretch without Han is a passage. */
  private static final int ENOUGH = 12;

  private final Set<Integer> spaces = new HashSet<>();
  private final String text;

  private EnglishPassages(String text) {
    this.text = text;
  }

  static EnglishPassages in(String text, Span line) {
    EnglishPassages found = new EnglishPassages(text);
    int begin = line.begin();
    for (int i = line.begin(); i <= line.end(); i++) {
      if (i == line.end() || Scripts.isWide(text.charAt(i))) {
        found.add(begin, i, line);
        begin = i + 1;
      }
    }
    return found;
  }

  private void add(int begin, int end, Span line) {
    Span passage = SourceLines.strip(text, new Span(Math.min(begin, end), end));
    int words = 0;
    for (int i = passage.begin() + 1; i < passage.end(); i++) {
      boolean begins = Whitespace.is(text.charAt(i - 1)) && Character.isLetter(text.charAt(i));
      words += begins ? 1 : 0;
    }
    if (words < ENOUGH) {
      return;
    }
    if (passage.begin() > line.begin()) {
      spaces.add(passage.begin() - 1);
    }
    if (passage.end() < line.end()) {
      spaces.add(passage.end());
    }
    for (int i = passage.begin() + 1; i < passage.end(); i++) {
      if (text.charAt(i) == '#' && Whitespace.is(text.charAt(i - 1))) {
        addHeading(i, passage.end());
        while (i + 1 < passage.end() && text.charAt(i + 1) == '#') {
          i++;
        }
      }
    }
  }

  /** A mark of Markdown begins a heading; capitals show where it ends. */
  private void addHeading(int mark, int end) {
    spaces.add(mark - 1);
    int at = mark;
    while (at < end && text.charAt(at) == '#') {
      at++;
    }
    int last = -1;
    while (at < end && Whitespace.is(text.charAt(at))) {
      int word = at + 1;
      int wordEnd = word;
      while (wordEnd < end && !Whitespace.is(text.charAt(wordEnd))) {
        wordEnd++;
      }
      String letters = text.substring(word, wordEnd);
      if (letters.length() < 2 || !letters.equals(letters.toUpperCase(Locale.ROOT))) {
        break;
      }
      last = wordEnd;
      at = wordEnd;
    }
    if (last > 0 && last < end) {
      spaces.add(last);
    }
  }

  /** Returns whether the white space at an offset parts such a passage from what is beside it. */
  boolean separates(int space) {
    return spaces.contains(space);
  }
}
