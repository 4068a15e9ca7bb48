package io.duizhao.transcript;

import io.duizhao.model.Span;
import io.duizhao.transcript.Part.Shape;
import java.util.ArrayList;
import java.util.List;

/** Finds the paragraphs, headings, list items and other blocks of a Markdown file. */
final class MarkdownScanner {
  private final String text;
  private final List<Span> lines;
  private final int lastCommentEnd;
  private final List<RawParagraph> found = new ArrayList<>();
  private final List<Span> open = new ArrayList<>();
  private Shape shape = Shape.PARAGRAPH;
  private boolean inList;

  private MarkdownScanner(String text) {
    this.text = text;
    this.lines = SourceLines.of(text);
    this.lastCommentEnd = text.lastIndexOf("-->");
  }

  /** Returns the blocks in reading order. */
  static List<RawParagraph> scan(String text) {
    MarkdownScanner scanner = new MarkdownScanner(text);
    int line = scanner.frontMatter();
    while (line < scanner.lines.size()) {
      line = scanner.block(line);
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
    Span line = withoutQuoteMarks(lines.get(number));
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
      case ROW -> {
        close();
        MarkdownLine.cells(text, line)
            .forEach(cell -> found.add(new RawParagraph(Shape.CELL, List.of(cell))));
      }
      case ITEM -> item(line, kind);
      case TEXT -> text(line, kind.content());
    }
    return number + 1;
  }

  private void item(Span line, MarkdownLine kind) {
    boolean goesOn = !open.isEmpty() && shape == Shape.PARAGRAPH && !kind.mayInterrupt();
    if (goesOn) {
      open.add(SourceLines.strip(text, line));
      return;
    }
    close();
    shape = Shape.ITEM;
    inList = true;
    open.add(kind.content());
  }

  private void text(Span line, Span content) {
    if (open.isEmpty()) {
      boolean indented = line.end() - line.begin() > 2 && text.startsWith("  ", line.begin());
      shape = inList && indented ? Shape.ITEM : Shape.PARAGRAPH;
      inList = shape == Shape.ITEM;
    }
    open.add(content);
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
