package io.duizhao.transcript;

import io.duizhao.model.Span;
import io.duizhao.text.Scripts;
import java.util.List;

/** Finds out whether a text's lines were wrapped at a width or each is a paragraph. */
final class HardWraps {
  /** Columns that a line and the next one's first word fill at least where a program wrapped it. */
  private static final int NARROWEST = 56;

  /** Share of line ends that must look like wraps. */
  private static final double MOST = 0.8;

  /** Share of line ends that must fall inside a sentence; real wraps seldom meet its end. */
  private static final double SOME = 0.35;

  private HardWraps() {}

  /** Judges by the line ends inside paragraphs. */
  static boolean in(String text, List<List<Span>> paragraphs) {
    int breaks = 0;
    int full = 0;
    int open = 0;
    for (List<Span> lines : paragraphs) {
      for (int i = 1; i < lines.size(); i++) {
        String line = lines.get(i - 1).of(text);
        if (SentenceEnd.introduces(line)) {
          continue; // a label or lead on a line of its own tells nothing
        }
        breaks++;
        full += columns(line) + 1 + firstWord(text, lines.get(i)) >= NARROWEST ? 1 : 0;
        open += SentenceEnd.ends(line) ? 0 : 1;
      }
    }
    return breaks > 0 && full >= MOST * breaks && open >= SOME * breaks;
  }

  private static int columns(CharSequence text) {
    return text.codePoints().map(c -> Scripts.isWide(c) ? 2 : 1).sum();
  }

  private static int firstWord(String text, Span line) {
    int end = line.begin();
    while (end < line.end() && !Whitespace.is(text.charAt(end))) {
      end++;
    }
    return columns(text.substring(line.begin(), end));
  }
}
