package io.duizhao.transcript.source;

import io.duizhao.model.text.Span;
import java.util.Arrays;
import java.util.List;

/** The lines of a paragraph as one text, with a line feed between them. */
public final class Passage {
  private final String original;
  private final List<Span> lines;
  private final int[] begins;
  private final String text;

  /** Joins stretches of the original, in rising order and at least one. */
  public Passage(String original, List<Span> lines) {
    this.original = original;
    this.lines = lines;
    this.begins = new int[lines.size() + 1];
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        joined.append('\n');
      }
      begins[i] = joined.length();
      joined.append(original, lines.get(i).begin(), lines.get(i).end());
    }
    begins[lines.size()] = joined.length() + 1;
    text = joined.toString();
  }

  /** Returns the joined lines. */
  public String text() {
    return text;
  }

  /** Copies the half-open stretch of the text, with its line breaks. */
  public void copyTo(MarkedTextBuilder out, int begin, int end) {
    int line = lineOf(begin);
    int from = begin;
    while (from < end) {
      int lineEnd = begins[line + 1] - 1;
      int until = Math.min(end, lineEnd);
      int shift = lines.get(line).begin() - begins[line];
      out.copy(from + shift, until + shift);
      if (until < end) {
        out.lineBreak();
        addSkipped(out, line);
      }
      from = lineEnd + 1;
      line++;
    }
  }

  /** Lines that were left out between two, such as a page's number, are kept as a mark. */
  private void addSkipped(MarkedTextBuilder out, int line) {
    int begin = lines.get(line).end();
    int end = lines.get(line + 1).begin();
    if (SourceLines.of(original.subSequence(begin, end)).size() > 2) {
      out.alone("page", original.substring(begin, end));
    }
  }

  private int lineOf(int offset) {
    int at = Arrays.binarySearch(begins, offset);
    return at >= 0 ? at : -at - 2;
  }
}
