package io.duizhao.transcript.markdown;

import io.duizhao.model.text.Span;
import io.duizhao.transcript.layout.PageFurniture;
import io.duizhao.transcript.source.MarkdownLine;
import io.duizhao.transcript.source.Part.Shape;
import io.duizhao.transcript.source.RawParagraph;
import io.duizhao.transcript.source.SentenceEnd;
import io.duizhao.transcript.source.SourceLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the paragraphs, headings, list items and other blocks of a Markdown file. */
final class MarkdownScanner {
  /** Characters of a footnote's name or a box's kind at most, with its brackets. */
  private static final int LONGEST_NOTE = 40;

  private final String text;
  private final List<Span> lines;
  private final LinkDefinitions links;
  private final Set<Integer> furniture;
  private final int lastCommentEnd;
  private final List<RawParagraph> found = new ArrayList<>();
  private final List<Span> open = new ArrayList<>();
  private Shape shape = Shape.PARAGRAPH;
  private boolean inList;

  private MarkdownScanner(String text, LinkDefinitions links) {
    this.text = text;
    this.links = links;
    this.lines = SourceLines.of(text);
    this.furniture = PageFurniture.in(text, lines);
    this.lastCommentEnd = text.lastIndexOf("-->");
  }

  /**
   * Returns the blocks in reading order.
   *
   * @param links the lines that give names to addresses, which are no text
   */
  static List<RawParagraph> scan(String text, LinkDefinitions links) {
    MarkdownScanner scanner = new MarkdownScanner(text, links);
    int line = scanner.frontMatter();
    while (line < scanner.lines.size()) {
      line = scanner.furniture.contains(line) ? line + 1 : scanner.block(line);
    }
    scanner.close();
    return scanner.found;
  }

  /** Returns the line after the YAML between two {@code ---} at the file's top. */
  private int frontMatter() {
    int end = FrontMatter.end(text, lines);
    for (int i = 1; i < end - 1; i++) {
      Span content = FrontMatter.content(text, lines.get(i));
      if (!content.isEmpty()) {
        found.add(new RawParagraph(Shape.FRONT_MATTER, List.of(content)));
      }
    }
    return end;
  }

  /** Reads what begins at a line and returns the line after it. */
  private int block(int number) {
    if (links.lines().contains(number)) {
      close();
      return number + 1;
    }
    Span line = withoutQuoteMarks(lines.get(number));
    int tableEnd = tableEnd(number, line);
    if (tableEnd > number) {
      return tableEnd;
    }
    MarkdownLine kind = MarkdownLine.of(text, line);
    switch (kind.type()) {
      case BLANK -> close();
      case FENCE -> {
        close();
        return fenced(number);
      }
      case COMMENT -> {
        return comment(number, line);
      }
      case SEPARATOR -> {
        close();
        found.add(new RawParagraph(Shape.SEPARATOR, List.of()));
        inList = false;
      }
      case UNDERLINE -> underline(line);
      case HEADING -> {
        close();
        found.add(new RawParagraph(Shape.HEADING, List.of(kind.content())));
        inList = false;
      }
      case ROW -> row(line);
      case ITEM -> item(line, kind);
      case TEXT -> text(line, kind.content());
    }
    return number + 1;
  }

  private void row(Span line) {
    close();
    MarkdownLine.cells(text, line)
        .forEach(cell -> found.add(new RawParagraph(Shape.CELL, List.of(cell))));
  }

  /** Reads a table whose rows have no bars at their ends; returns the line after it. */
  private int tableEnd(int number, Span line) {
    int next = number + 1;
    boolean head = next < lines.size() && MarkdownLine.isDelimiterRow(text, lines.get(next));
    if (!head || !hasBar(line)) {
      return number;
    }
    row(line);
    for (int i = next + 1; i < lines.size(); i++) {
      Span content = withoutQuoteMarks(lines.get(i));
      if (!hasBar(content)) {
        return i;
      }
      row(content);
    }
    return lines.size();
  }

  private boolean hasBar(Span line) {
    for (int i = line.begin(); i < line.end(); i++) {
      if (text.charAt(i) == '|') {
        return true;
      }
    }
    return false;
  }

  private void item(Span line, MarkdownLine kind) {
    boolean inParagraph = !open.isEmpty() && shape == Shape.PARAGRAPH;
    if (inParagraph && !kind.mayInterrupt() && !ends(open.get(open.size() - 1))) {
      open.add(SourceLines.strip(text, line));
      return;
    }
    close();
    shape = Shape.ITEM;
    inList = true;
    open.add(kind.content());
  }

  private boolean ends(Span line) {
    String content = line.of(text);
    return SentenceEnd.ends(content) || SentenceEnd.introduces(content);
  }

  private void text(Span line, Span content) {
    if (noteEnd("[^", "]:", content) > 0) {
      close(); // footnotes follow each other without a blank line
    }
    if (open.isEmpty() && text.charAt(content.begin()) == '[' && isNote(content)) {
      return;
    }
    if (open.isEmpty()) {
      boolean indented = text.startsWith("  ", line.begin()) || text.startsWith("\t", line.begin());
      shape = inList && indented ? Shape.ITEM : Shape.PARAGRAPH;
      inList = shape == Shape.ITEM;
    }
    open.add(content);
  }

  /**
   * Begins a footnote, {@code [^1]: …}, or a box, {@code [!note] …}: the words after the box's kind
   * are its title.
   */
  private boolean isNote(Span line) {
    int note = noteEnd("[^", "]:", line);
    if (note > 0) {
      shape = Shape.NOTE;
      open.add(SourceLines.strip(text, new Span(note, line.end())));
      return true;
    }
    int box = noteEnd("[!", "]", line);
    Span title = SourceLines.strip(text, new Span(Math.max(box, line.begin()), line.end()));
    if (box > 0 && !title.isEmpty()) {
      found.add(new RawParagraph(Shape.HEADING, List.of(title)));
    }
    return box > 0;
  }

  /**
   * Returns where a mark such as {@code [^1]:} at a line's beginning ends; 0 where there is none.
   */
  private int noteEnd(String begin, String end, Span line) {
    int until = Math.min(line.end(), line.begin() + LONGEST_NOTE);
    String head = text.substring(line.begin(), until);
    int close = head.startsWith(begin) ? head.indexOf(end) : -1;
    if (close < 0) {
      return 0;
    }
    int at = line.begin() + close + end.length();
    boolean folded = at < line.end() && "+-".indexOf(text.charAt(at)) >= 0;
    return folded ? at + 1 : at;
  }

  /** A line of {@code =} or {@code -} makes a heading of a line before it that is no sentence. */
  private void underline(Span line) {
    boolean heading =
        open.size() == 1
            && shape == Shape.PARAGRAPH
            && (text.charAt(SourceLines.strip(text, line).begin()) == '='
                || !SentenceEnd.ends(open.get(0).of(text)));
    if (heading) {
      shape = Shape.HEADING;
      close();
    } else {
      close();
      found.add(new RawParagraph(Shape.SEPARATOR, List.of()));
    }
    inList = false;
  }

  private int fenced(int number) {
    String mark = SourceLines.strip(text, lines.get(number)).of(text).substring(0, 3);
    for (int i = number + 1; i < lines.size(); i++) {
      if (SourceLines.strip(text, lines.get(i)).of(text).startsWith(mark)) {
        lines.subList(number + 1, i).forEach(this::codeLine);
        return i + 1;
      }
    }
    return number + 1;
  }

  private void codeLine(Span line) {
    Span content = SourceLines.strip(text, line);
    if (!content.isEmpty()) {
      found.add(new RawParagraph(Shape.CODE, List.of(content)));
    }
  }

  /** Returns the line after a comment; text after its end goes on as text. */
  private int comment(int number, Span line) {
    int end = line.begin() < lastCommentEnd ? text.indexOf("-->", line.begin()) : -1;
    if (end < 0) {
      text(line, SourceLines.strip(text, line));
      return number + 1;
    }
    int last = number;
    while (lines.get(last).end() < end + 3) {
      last++;
    }
    Span rest = SourceLines.strip(text, new Span(end + 3, lines.get(last).end()));
    if (!rest.isEmpty()) {
      text(rest, rest);
    }
    return last + 1;
  }

  private Span withoutQuoteMarks(Span line) {
    Span content = SourceLines.strip(text, line);
    boolean quoted = false;
    while (!content.isEmpty() && text.charAt(content.begin()) == '>') {
      content = SourceLines.strip(text, new Span(content.begin() + 1, content.end()));
      quoted = true;
    }
    return quoted ? content : line;
  }

  private void close() {
    if (!open.isEmpty()) {
      found.add(new RawParagraph(shape, open));
      open.clear();
    }
    shape = Shape.PARAGRAPH;
  }
}
