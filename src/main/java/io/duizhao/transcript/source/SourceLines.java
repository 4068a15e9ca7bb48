package io.duizhao.transcript.source;

import io.duizhao.model.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The lines of a text, without the LF, CR or CRLF that ends them. */
public final class SourceLines {
  private SourceLines() {}

  /** Returns where each line stands; a text that ends with a line break has no empty last line. */
  public static List<Span> of(CharSequence text) {
    List<Span> lines = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        lines.add(new Span(begin, i));
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        begin = i + 1;
      }
    }
    if (begin < text.length()) {
      lines.add(new Span(begin, text.length()));
    }
    return lines;
  }

  /** Returns the line without white space at its ends. */
  public static Span strip(CharSequence text, Span line) {
    int begin = line.begin();
    int end = line.end();
    while (begin < end && Whitespace.is(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && Whitespace.is(text.charAt(end - 1))) {
      end--;
    }
    return new Span(begin, end);
  }

  /** Returns the number of white space characters between a line's beginning and the span. */
  public static int indent(CharSequence text, Span line) {
    int begin = line.begin();
    while (begin > 0 && isSpace(text.charAt(begin - 1))) {
      begin--;
    }
    return line.begin() - begin;
  }

  private static boolean isSpace(char c) {
    return Whitespace.is(c) && c != '\n' && c != '\r';
  }
}
