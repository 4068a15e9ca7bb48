package io.duizhao.transcript.layout;

import io.duizhao.model.Span;
import io.duizhao.text.Scripts;
import io.duizhao.transcript.source.MarkdownLine;
import io.duizhao.transcript.source.SentenceEnd;
import io.duizhao.transcript.source.SourceLines;
import io.duizhao.transcript.turn.MetaLine;
import java.util.List;
import java.util.Set;

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
 * @param halfWidth half-width marks after a Han character
 * @param fullWidth full-width marks of the same kinds
 * @param ends full-width end marks
 * @param fused those of them that a space and more text follow in the same line
 */
public record TextStatistics(
    int lines,
    int blank,
    int ended,
    int shortLines,
    double lettersInLong,
    int structured,
    int bylines,
    int halfWidth,
    int fullWidth,
    int ends,
    int fused) {
  static final int SHORT = 60;

  /** Characters from which a line is taken for a whole paragraph, not a wrapped part of one. */
  public static final int LONG = 300;

  private static final String END_MARKS = "。！？”";

  /** Characters of a file that are looked at; more tell nothing new. */
  public static final int SAMPLE = 1 << 15;

  /** Counts, in a long file in its first part. */
  public static TextStatistics of(String whole) {
    String text = whole.substring(0, Math.min(whole.length(), SAMPLE));
    int count = 0;
    int blank = 0;
    int ended = 0;
    int shortLines = 0;
    int structured = 0;
    int bylines = 0;
    long inLong = 0;
    long all = 0;
    List<Span> spans = SourceLines.of(text);
    Set<Integer> furniture = PageFurniture.in(text, spans);
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      if (furniture.contains(i)) {
        continue;
      }
      Span line = SourceLines.strip(text, span);
      if (line.isEmpty()) {
        blank++;
        continue;
      }
      String content = line.of(text);
      count++;
      ended += SentenceEnd.ends(content) ? 1 : 0;
      shortLines += columns(content) <= SHORT ? 1 : 0;
      structured += isStructure(text, span, content) ? 1 : 0;
      bylines += MetaLine.isByline(content) ? 1 : 0;
      all += line.length();
      inLong += line.length() >= LONG ? line.length() : 0;
    }
    double share = all == 0 ? 0 : inLong / (double) all;
    int[] widths = widths(text);
    return new TextStatistics(
        count,
        blank,
        ended,
        shortLines,
        share,
        structured,
        bylines,
        widths[0],
        widths[1],
        widths[2],
        widths[3]);
  }

  private static boolean isStructure(String text, Span line, String content) {
    return switch (MarkdownLine.of(text, line).type()) {
      case HEADING, SEPARATOR, FENCE, COMMENT, ROW, ITEM -> true;
      case TEXT -> content.startsWith("**") || content.startsWith("![") || content.startsWith("> ");
      case BLANK, UNDERLINE -> false;
    };
  }

  private static int columns(String line) {
    return line.length() > SHORT
        ? line.length()
        : line.codePoints().map(c -> Scripts.isWide(c) ? 2 : 1).sum();
  }

  /** Counts half-width and full-width marks, ends, and ends before a space. */
  private static int[] widths(String text) {
    int half = 0;
    int full = 0;
    int ends = 0;
    int fused = 0;
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 'A') {
        half += ",:;?!".indexOf(c) >= 0 && Scripts.isHan(text.charAt(i - 1)) ? 1 : 0;
      } else if (c > 0x9FFF) {
        full += "，：；？！".indexOf(c) >= 0 ? 1 : 0;
      }
      if (END_MARKS.indexOf(c) >= 0) {
        ends++;
        boolean space = i + 2 < text.length() && text.charAt(i + 1) == ' ';
        fused += space && Scripts.isWide(text.charAt(i + 2)) ? 1 : 0;
      }
    }
    return new int[] {half, full, ends, fused};
  }
}
