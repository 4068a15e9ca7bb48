package io.duizhao.transcript.layout;

import io.duizhao.model.text.Span;
import io.duizhao.transcript.source.Columns;
import io.duizhao.transcript.source.MarkdownLine;
import io.duizhao.transcript.source.SentenceEnd;
import io.duizhao.transcript.source.SourceLines;
import io.duizhao.transcript.turn.MetaLine;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Figures of a file's lines by which readers recognise it.
 *
 * @param lines lines that are not blank
 * @param blank blank lines
 * @param ended lines that end with an end mark
 * @param shortLines lines of at most {@value #SHORT} columns
 * @param lettersInLong share from 0 to 1 of the characters that stand in lines of {@value #LONG}
 *     characters or more
 * @param structured lines that begin with a mark of Markdown
 * @param bylines lines such as {@code August 13, 2025 · 1 min · name}
 */
public record LineStatistics(
    int lines,
    int blank,
    int ended,
    int shortLines,
    double lettersInLong,
    int structured,
    int bylines) {
  static final int SHORT = 60;

  /** Characters from which a line is taken for a whole paragraph, not a wrapped part of one. */
  public static final int LONG = 300;

  /** Characters of a file that are looked at; more tell nothing new. */
  public static final int SAMPLE = 1 << 15;

  /** Counts, in a long file in its first part. */
  public static LineStatistics of(String whole) {
    String text = whole.substring(0, Math.min(whole.length(), SAMPLE));
    int lines = 0;
    int blank = 0;
    int ended = 0;
    int shortLines = 0;
    int structured = 0;
    int bylines = 0;
    long inLong = 0;
    long all = 0;
    for (Span span : withoutFurniture(text)) {
      Span line = SourceLines.strip(text, span);
      if (line.isEmpty()) {
        blank++;
        continue;
      }
      String content = line.of(text);
      lines++;
      ended += SentenceEnd.ends(content) ? 1 : 0;
      shortLines += isShort(content) ? 1 : 0;
      structured += isStructure(text, span, content) ? 1 : 0;
      bylines += MetaLine.isByline(content) ? 1 : 0;
      all += line.length();
      inLong += line.length() >= LONG ? line.length() : 0;
    }
    double share = all == 0 ? 0 : inLong / (double) all;
    return new LineStatistics(lines, blank, ended, shortLines, share, structured, bylines);
  }

  private static List<Span> withoutFurniture(String text) {
    List<Span> lines = SourceLines.of(text);
    Set<Integer> furniture = PageFurniture.in(text, lines);
    return IntStream.range(0, lines.size())
        .filter(number -> !furniture.contains(number))
        .mapToObj(lines::get)
        .toList();
  }

  private static boolean isStructure(String text, Span line, String content) {
    return switch (MarkdownLine.of(text, line).type()) {
      case HEADING, SEPARATOR, FENCE, COMMENT, ROW, ITEM -> true;
      case TEXT -> content.startsWith("**") || content.startsWith("![") || content.startsWith("> ");
      case BLANK, UNDERLINE -> false;
    };
  }

  private static boolean isShort(String line) {
    return line.length() <= SHORT && Columns.SCREEN.of(line) <= SHORT;
  }
}
