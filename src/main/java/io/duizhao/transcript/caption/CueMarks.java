package io.duizhao.transcript.caption;

import io.duizhao.model.text.Span;
import io.duizhao.transcript.source.LineJoins;
import io.duizhao.transcript.source.MarkedTextBuilder;
import io.duizhao.transcript.source.Passage;
import java.util.List;

/** Takes the marks of a caption apart from its text, from left to right. */
abstract class CueMarks {
  final String text;
  MarkedTextBuilder out;
  private final Passage passage;

  CueMarks(String original, List<Span> lines, LineJoins joins) {
    this.passage = new Passage(original, lines);
    this.text = passage.text();
    this.out = new MarkedTextBuilder(original, joins);
  }

  /** Returns where the mark at an offset ends; the offset where there is none. */
  abstract int markEnd(int at);

  /** Puts a mark aside. */
  abstract void mark(int begin, int end);

  final void parse() {
    int from = 0;
    int at = 0;
    while (at < text.length()) {
      int end = markEnd(at);
      if (end > at) {
        passage.copyTo(out, from, at);
        mark(at, end);
        from = end;
        at = end;
      } else {
        at++;
      }
    }
    passage.copyTo(out, from, text.length());
  }
}
