package io.duizhao.transcript.write;

import io.duizhao.model.text.Span;
import io.duizhao.transcript.source.Columns;
import io.duizhao.transcript.source.MarkdownLine;
import java.util.regex.Pattern;

/** Breaks a spelled text into lines. */
final class LineWrapper {
  /** Columns of a caption's line at most (Netflix, Timed Text Style Guide: English, I.4). */
  private static final int CAPTION = 42;

  private final WrapWidth width;
  private final String lineBreak;
  private final int indent;
  private final StringBuilder out = new StringBuilder();
  private int column;

  /**
   * Makes a wrapper.
   *
   * @param lineBreak what ends a line, with what the next one begins with
   * @param column columns that are taken before the text
   */
  LineWrapper(WrapWidth width, String lineBreak, int column) {
    this.width = width;
    this.lineBreak = lineBreak;
    this.indent = width.columns(lineBreak.replaceAll("[\r\n]", ""));
    this.column = column;
  }

  /**
   * Appends a text.
   *
   * @param lead what stands before it where no line break does
   * @param mayBreakFirst whether a line may be broken before it
   */
  void add(String lead, Spelling spelling, boolean mayBreakFirst) {
    String text = spelling.text();
    int begin = 0;
    String gap = lead;
    boolean mayBreak = mayBreakFirst;
    while (begin < text.length()) {
      int next = spelling.breaks().nextSetBit(begin + 1);
      int end = next < 0 ? text.length() : next;
      String word = text.substring(begin, end).stripTrailing();
      boolean tooLong = column + width.columns(gap) + width.columns(word) > width.width();
      if (mayBreak && tooLong && column > indent && mayBeginLine(text, begin)) {
        out.append(lineBreak);
        column = indent;
      } else {
        put(gap);
      }
      put(word);
      gap = text.substring(begin + word.length(), end);
      mayBreak = true;
      begin = end;
    }
    put(gap);
  }

  private void put(String piece) {
    out.append(piece);
    int line = Math.max(piece.lastIndexOf('\n'), piece.lastIndexOf('\r'));
    column = line < 0 ? column + width.columns(piece) : width.columns(piece.substring(line + 1));
  }

  /** A line must not begin with what Markdown would take for a list's or heading's mark. */
  private static boolean mayBeginLine(String text, int begin) {
    String line = text.substring(begin, Math.min(text.length(), begin + 16));
    return MarkdownLine.of(line, new Span(0, line.length())).type() == MarkdownLine.Type.TEXT;
  }

  /** Returns the lines so far. */
  String text() {
    return out.toString();
  }

  /** Returns the column after the last character. */
  int column() {
    return column;
  }

  /**
   * Returns a caption's text in as few lines as hold it, about equally long.
   *
   * @param visible the text without marks, which take no room on the screen
   */
  static String caption(Spelling spelling, String visible, String lineBreak) {
    WrapWidth screen = new WrapWidth(CAPTION, Columns.SCREEN);
    int columns = screen.columns(visible);
    int marks = screen.columns(spelling.text()) - columns;
    int lines = (columns + CAPTION - 1) / CAPTION;
    String best = spelling.text();
    for (int width = columns / Math.max(1, lines); lines > 1 && width <= CAPTION + marks; width++) {
      LineWrapper wrapper = new LineWrapper(new WrapWidth(width, Columns.SCREEN), lineBreak, 0);
      wrapper.add("", spelling, false);
      best = wrapper.text();
      if (best.split(Pattern.quote(lineBreak), -1).length <= lines) {
        break;
      }
    }
    return best;
  }
}
