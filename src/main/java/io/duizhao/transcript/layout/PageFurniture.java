package io.duizhao.transcript.layout;

import io.duizhao.model.text.Span;
import io.duizhao.transcript.source.SentenceEnd;
import io.duizhao.transcript.source.SourceLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Page numbers and running heads in a text that was copied from pages. They are no part of the
 * text, and a sentence goes on across them.
 */
public final class PageFurniture {
  /**
   * Code units of such a line at most; longer ones are text, even where they stand on every page.
   */
  private static final int LONGEST = 40;

  /** Numbers in a row from which bare numbers on their own lines are page numbers. */
  private static final int ENOUGH = 3;

  /** Lines of head or foot on either side of a page number at most. */
  private static final int NEAR = 2;

  private static final Pattern NUMBER =
      Pattern.compile(
          "[-–—~·]\\s{0,2}(\\d{1,4})\\s{0,2}[-–—~·]"
              + "|第\\s?(\\d{1,4})\\s?[页頁](?:\\s?[/，,]?\\s?共\\s?\\d{1,4}\\s?[页頁])?"
              + "|(?i:page) (\\d{1,4})(?: (?:of|/) \\d{1,4})?");
  private static final Pattern BARE =
      Pattern.compile("(\\d{1,4})(?:\\s?/\\s?\\d{1,4})?(?:\\s?[页頁])?");

  private PageFurniture() {}

  /** Returns the numbers, from 0, of the lines that are page numbers or running heads. */
  public static Set<Integer> in(String text, List<Span> lines) {
    List<Integer> pages = new ArrayList<>();
    List<Integer> bare = new ArrayList<>();
    int expected = -1;
    for (int i = 0; i < lines.size(); i++) {
      String line = content(text, lines.get(i));
      if (line.isEmpty()) {
        continue;
      }
      if (NUMBER.matcher(line).matches()) {
        pages.add(i);
        continue;
      }
      Matcher number = BARE.matcher(line);
      if (number.matches() && isTight(text, lines, i)) {
        int value = Integer.parseInt(number.group(1));
        if (value != expected && bare.size() < ENOUGH) {
          bare.clear();
        }
        if (bare.isEmpty() || value == expected) {
          bare.add(i);
          expected = value + 1;
        }
      }
    }
    if (bare.size() >= ENOUGH && isApart(bare)) {
      pages.addAll(bare);
    }
    Set<Integer> found = new HashSet<>(pages);
    heads(text, lines, pages, found);
    return found;
  }

  /** A number with blank lines around it may be a section's. */
  private static boolean isTight(String text, List<Span> lines, int line) {
    return line > 0
        && line + 1 < lines.size()
        && !SourceLines.strip(text, lines.get(line - 1)).isEmpty()
        && !SourceLines.strip(text, lines.get(line + 1)).isEmpty();
  }

  /** Numbers of captions or list items stand closer to each other than pages do. */
  private static boolean isApart(List<Integer> bare) {
    return bare.get(bare.size() - 1) - bare.get(0) >= 8 * (bare.size() - 1);
  }

  private static void heads(
      String text, List<Span> lines, List<Integer> pages, Set<Integer> found) {
    Map<String, Set<Integer>> near = new HashMap<>();
    for (int page : pages) {
      for (int i = Math.max(0, page - NEAR); i <= page + NEAR && i < lines.size(); i++) {
        String line = content(text, lines.get(i));
        if (!line.isEmpty() && !found.contains(i) && !SentenceEnd.ends(line)) {
          near.computeIfAbsent(line, key -> new HashSet<>()).add(i);
        }
      }
    }
    near.values().stream().filter(same -> same.size() > 1).forEach(found::addAll);
  }

  private static String content(String text, Span line) {
    Span content = SourceLines.strip(text, line);
    return content.length() > LONGEST ? "" : content.of(text);
  }
}
