package io.duizhao.report.format;

import io.duizhao.model.finding.Finding;
import io.duizhao.model.finding.Location;
import io.duizhao.model.text.Span;
import io.duizhao.report.Wording;
import io.duizhao.text.DisplayWidth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Findings for people at a terminal, as compilers print theirs, with marks under the words. */
public final class FindingsText {
  private static final String INDENT = "    ";

  /** Columns of a text that are shown around the words in question. */
  private static final int WIDTH = 96;

  /** Other places that are named; more are counted. */
  private static final int SIBLINGS = 5;

  private static final DisplayWidth COLUMNS = DisplayWidth.narrow();

  /** U+2400 is the picture of U+0000. */
  private static final char PICTURES = 0x2400;

  private final Wording words;
  private final StringBuilder out = new StringBuilder();

  private FindingsText(Wording words) {
    this.words = words;
  }

  /** Returns the findings with both texts, and a line that counts them. */
  public static String of(List<Finding> findings, Wording words) {
    FindingsText text = new FindingsText(words);
    findings.forEach(text::add);
    text.out
        .append(words.get(findings.size() == 1 ? "finding" : "findings", findings.size()))
        .append('\n');
    return text.out.toString();
  }

  private void add(Finding finding) {
    out.append(place(finding.location())).append(": ").append(finding.rule()).append(": ");
    out.append(finding.severity().label())
        .append(": ")
        .append(visible(words.message(finding)))
        .append('\n');
    text(finding.source(), finding.sourceSpan());
    text(finding.target(), finding.targetSpan());
    String suggestion = finding.suggestion();
    if (suggestion != null) {
      out.append(INDENT).append(visible(words.get("text.suggestion", suggestion))).append('\n');
    }
    siblings(finding.related());
  }

  /** A file without lines, or an added sentence, has the unit's name in their place. */
  private static String place(Location location) {
    boolean unnumbered = location.line() == 0 && !location.segment().isEmpty();
    return visible(unnumbered ? location + ":" + location.segment() : location.toString());
  }

  private void siblings(List<Location> related) {
    for (Location other : related.subList(0, Math.min(SIBLINGS, related.size()))) {
      out.append(INDENT).append(words.get("text.see", place(other))).append('\n');
    }
    if (related.size() > SIBLINGS) {
      out.append(INDENT).append(words.get("text.more", related.size() - SIBLINGS)).append('\n');
    }
  }

  private void text(String text, @Nullable Span span) {
    if (text.isEmpty()) {
      return;
    }
    String line = visible(text);
    int begin = span == null ? 0 : Math.min(span.begin(), text.length());
    int end = span == null ? 0 : Math.min(span.end(), text.length());
    int from = windowBegin(line, begin);
    int to = windowEnd(line, from);
    String before = from > 0 ? "…" : "";
    out.append(INDENT).append(before).append(line, from, to);
    out.append(to < line.length() ? "…" : "").append('\n');
    boolean whole = begin == 0 && end == text.length();
    if (span != null && !whole) {
      out.append(INDENT).append(" ".repeat(before.length() + width(line, from, begin)));
      out.append("^".repeat(Math.max(1, width(line, begin, Math.min(end, to))))).append('\n');
    }
  }

  /** Lets a third of the window stand before the words. */
  private static int windowBegin(String line, int begin) {
    if (width(line, 0, line.length()) <= WIDTH) {
      return 0;
    }
    int from = begin;
    while (from > 0 && width(line, from, begin) < WIDTH / 3) {
      from = line.offsetByCodePoints(from, -1);
    }
    return from;
  }

  private static int windowEnd(String line, int from) {
    int columns = 0;
    int to = from;
    while (to < line.length() && columns < WIDTH) {
      int next = line.offsetByCodePoints(to, 1);
      columns += width(line, to, next);
      to = next;
    }
    return to;
  }

  private static int width(String text, int begin, int end) {
    return COLUMNS.of(text.substring(begin, Math.max(begin, end)));
  }

  /**
   * Shows what a terminal would obey or reorder by: controls as their pictures, marks of direction
   * as replacement characters. The text is as long as before.
   */
  private static String visible(String text) {
    StringBuilder shown = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char instead =
          c == '\n' || c == '\r' || c == '\t'
              ? ' '
              : c < ' '
                  ? (char) (PICTURES + c)
                  : c >= 0x7F && c < 0xA0
                          || c >= 0x202A && c <= 0x202E
                          || c >= 0x2066 && c <= 0x2069
                          || c == 0x2028
                          || c == 0x2029
                      ? '\uFFFD'
                      : c;
      if (instead != c) {
        shown = shown == null ? new StringBuilder(text) : shown;
        shown.setCharAt(i, instead);
      }
    }
    return shown == null ? text : shown.toString();
  }
}
