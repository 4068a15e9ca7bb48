package io.duizhao.transcript.caption;

import io.duizhao.model.text.Span;
import io.duizhao.transcript.source.LineJoins;
import io.duizhao.transcript.source.MarkedText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the override blocks of ASS captions apart from their text.
 *
 * @see <a href="https://github.com/libass/libass/wiki/ASS-File-Format-Guide">ASS file format</a>
 */
final class AssText extends CueMarks {
  private static final Pattern DRAWING = Pattern.compile("\\\\p(\\d{1,2})(?=[\\\\}])");

  private final Deque<Pair> open = new ArrayDeque<>();

  private record Pair(String type, int number) {}

  private AssText(String original, List<Span> lines, LineJoins joins) {
    super(original, lines, joins);
  }

  /** Returns the lines between {@code \N} and {@code \n} that stand outside override blocks. */
  static List<Span> lines(String text, Span field) {
    List<Span> lines = new ArrayList<>();
    boolean inside = false;
    int begin = field.begin();
    for (int i = field.begin(); i < field.end(); i++) {
      char c = text.charAt(i);
      boolean escape = c == '\\' && i + 1 < field.end() && !inside;
      if (escape && (text.charAt(i + 1) == 'N' || text.charAt(i + 1) == 'n')) {
        lines.add(new Span(begin, i));
        begin = i + 2;
      }
      inside = c == '{' && !isEscaped(text, i, field.begin()) || inside && c != '}';
    }
    lines.add(new Span(begin, field.end()));
    return lines;
  }

  private static boolean isEscaped(String text, int at, int begin) {
    return at > begin && text.charAt(at - 1) == '\\';
  }

  /** Returns a caption's text with its override blocks as marks; drawings are no text. */
  static MarkedText parse(String original, List<Span> lines, LineJoins joins) {
    AssText caption = new AssText(original, lines, joins);
    caption.parse();
    return caption.out.build();
  }

  @Override
  int markEnd(int at) {
    char c = text.charAt(at);
    if (c == '\\' && at + 1 < text.length()) {
      char next = text.charAt(at + 1);
      return next == 'h' ? at + 2 : next == '{' || next == '}' ? at + 1 : at;
    }
    if (c == AssNotation.WORD_JOINER && isEscaped(text, at, 0)) {
      return at + 1;
    }
    if (c != '{' || isEscaped(text, at, 0)) {
      return at;
    }
    int close = blockEnd(at);
    return close > at && draws(at, close) ? drawingEnd(close) : close;
  }

  private int blockEnd(int at) {
    int close = text.indexOf('}', at);
    return close < 0 ? at : close + 1;
  }

  private boolean draws(int begin, int end) {
    Matcher matcher = DRAWING.matcher(text).region(begin, end);
    boolean draws = false;
    while (matcher.find()) {
      draws = !matcher.group(1).equals("0");
    }
    return draws;
  }

  /** Returns where the block stands that ends the drawing; the text's end where there is none. */
  private int drawingEnd(int from) {
    int next = text.indexOf('{', from);
    while (next >= 0) {
      int end = blockEnd(next);
      if (end > next && text.startsWith("\\p0", text.indexOf("\\p", next)) && !draws(next, end)) {
        return end;
      }
      next = text.indexOf('{', next + 1);
    }
    return text.length();
  }

  @Override
  void mark(int begin, int end) {
    String data = text.substring(begin, end);
    switch (data) {
      case "\\", "" + AssNotation.WORD_JOINER -> {}
      case "\\h" -> out.insert(" ");
      case "{\\i1}" -> open("italic", data);
      case "{\\b1}" -> open("bold", data);
      case "{\\i0}" -> close("italic", data);
      case "{\\b0}" -> close("bold", data);
      default -> out.alone(type(data), data);
    }
  }

  private static String type(String data) {
    String lower = data.toLowerCase(Locale.ROOT);
    return lower.startsWith("{\\k") ? "time" : "tag";
  }

  private void open(String type, String data) {
    open.push(new Pair(type, out.open(type, data)));
  }

  private void close(String type, String data) {
    Pair last = open.peek();
    if (last != null && last.type().equals(type)) {
      out.close(open.pop().number(), type, data);
    } else {
      out.alone("tag", data);
    }
  }
}
