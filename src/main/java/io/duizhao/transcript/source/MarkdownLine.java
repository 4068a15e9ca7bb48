package io.duizhao.transcript.source;

import io.duizhao.model.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What a line of Markdown begins.
 *
 * @param type what it is by its first characters
 * @param content its text without the mark that says so
 * @param mayInterrupt whether it begins a block even in the middle of a paragraph
 */
public record MarkdownLine(Type type, Span content, boolean mayInterrupt) {
  /** Digits of an ordered list's number at most, as in CommonMark. */
  private static final int DIGITS = 9;

  private static final String BULLETS = "-*+•‣◦";

  /** What a line can begin. */
  public enum Type {
    /** White space alone, or a note that is hidden. */
    BLANK,
    /** A heading with one to six {@code #}. */
    HEADING,
    /** Three or more equal marks that separate paragraphs. */
    SEPARATOR,
    /** {@code ===} or {@code ---}: makes the lines above a heading, or separates. */
    UNDERLINE,
    /** The first or last line of fenced code. */
    FENCE,
    /** The first line of an HTML comment. */
    COMMENT,
    /** A row of a table, with bars at both ends. */
    ROW,
    /** The first line of a list's item. */
    ITEM,
    /** Anything else. */
    TEXT
  }

  /** Judges a line. */
  public static MarkdownLine of(String text, Span line) {
    Span content = SourceLines.strip(text, line);
    if (content.isEmpty()) {
      return new MarkdownLine(Type.BLANK, content, true);
    }
    char first = text.charAt(content.begin());
    if (first == '#' && headingMark(text, content) > 0) {
      return new MarkdownLine(Type.HEADING, heading(text, content), true);
    }
    if (text.startsWith("```", content.begin()) || text.startsWith("~~~", content.begin())) {
      return new MarkdownLine(Type.FENCE, content, true);
    }
    if (text.startsWith("<!--", content.begin())) {
      return new MarkdownLine(Type.COMMENT, content, true);
    }
    if (isNote(text, content)) {
      return new MarkdownLine(Type.BLANK, content, true);
    }
    if (isRule(text, content)) {
      boolean under = (first == '=' || first == '-') && !content.of(text).contains(" ");
      return new MarkdownLine(under ? Type.UNDERLINE : Type.SEPARATOR, content, true);
    }
    if (first == '|' && text.charAt(content.end() - 1) == '|' && content.length() > 2) {
      return new MarkdownLine(Type.ROW, content, true);
    }
    int mark = itemMark(text, content);
    if (mark > 0) {
      int box = boxEnd(text, content.begin() + mark, content.end());
      Span rest = SourceLines.strip(text, new Span(box, content.end()));
      boolean mayInterrupt =
          !Character.isDigit(first) || text.startsWith("1", content.begin()) && mark == 2;
      return new MarkdownLine(Type.ITEM, rest, mayInterrupt);
    }
    return new MarkdownLine(Type.TEXT, content, false);
  }

  /** {@code %% … %%} hides a note in note-taking programs. */
  private static boolean isNote(String text, Span content) {
    return content.length() >= 4
        && text.startsWith("%%", content.begin())
        && text.startsWith("%%", content.end() - 2);
  }

  /** Returns where {@code [ ]} or {@code [x]} of a task ends, or where the text begins. */
  private static int boxEnd(String text, int from, int end) {
    int at = from;
    while (at < end && Whitespace.is(text.charAt(at))) {
      at++;
    }
    boolean box =
        at + 3 < end
            && text.charAt(at) == '['
            && " xX-/".indexOf(text.charAt(at + 1)) >= 0
            && text.charAt(at + 2) == ']'
            && Whitespace.is(text.charAt(at + 3));
    return box ? at + 3 : from;
  }

  private static int headingMark(String text, Span content) {
    int at = content.begin();
    while (at < content.end() && text.charAt(at) == '#') {
      at++;
    }
    int level = at - content.begin();
    boolean ends = at == content.end() || Whitespace.is(text.charAt(at));
    return level <= 6 && ends ? level : 0;
  }

  private static Span heading(String text, Span content) {
    int end = content.end();
    while (end > content.begin() && text.charAt(end - 1) == '#') {
      end--;
    }
    boolean closed = end < content.end() && end > content.begin() && text.charAt(end - 1) == ' ';
    int begin = Math.min(content.begin() + headingMark(text, content), content.end());
    return SourceLines.strip(text, new Span(begin, Math.max(begin, closed ? end : content.end())));
  }

  /** A line of three or more equal marks, spaces between them or not. */
  private static boolean isRule(String text, Span content) {
    char mark = text.charAt(content.begin());
    int count = 0;
    for (int i = content.begin(); i < content.end(); i++) {
      char c = text.charAt(i);
      if (c == mark) {
        count++;
      } else if (!Whitespace.is(c)) {
        return false;
      }
    }
    return count >= 3 && "*-_=—".indexOf(mark) >= 0;
  }

  /** Returns the length of a list item's mark; 0 where there is none. */
  private static int itemMark(String text, Span content) {
    int at = content.begin();
    while (at < content.end() && at - content.begin() < DIGITS && isDigit(text.charAt(at))) {
      at++;
    }
    boolean number = at > content.begin();
    boolean mark = at < content.end() && (number ? ".)" : BULLETS).indexOf(text.charAt(at)) >= 0;
    boolean spaced = at + 1 < content.end() && Whitespace.is(text.charAt(at + 1));
    return mark && spaced ? at + 1 - content.begin() : 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Returns the cells of a table's row that hold text; none for the row of dashes. */
  public static List<Span> cells(String text, Span line) {
    Span content = SourceLines.strip(text, line);
    List<Span> cells = new ArrayList<>();
    if (isDelimiterRow(text, content)) {
      return cells;
    }
    int begin = content.begin();
    for (int i = begin; i <= content.end(); i++) {
      boolean bar = i < content.end() && text.charAt(i) == '|';
      if (i == content.end() || bar && (i == begin || text.charAt(i - 1) != '\\')) {
        Span cell = SourceLines.strip(text, new Span(begin, i));
        if (!cell.isEmpty()) {
          cells.add(cell);
        }
        begin = i + 1;
      }
    }
    return cells;
  }

  /** Returns whether the line stands under a table's head: {@code ---|---}. */
  public static boolean isDelimiterRow(String text, Span line) {
    boolean bar = false;
    boolean dash = false;
    for (int i = line.begin(); i < line.end(); i++) {
      char c = text.charAt(i);
      bar |= c == '|';
      dash |= c == '-';
      if ("|-: \t".indexOf(c) < 0) {
        return false;
      }
    }
    return bar && dash;
  }
}
