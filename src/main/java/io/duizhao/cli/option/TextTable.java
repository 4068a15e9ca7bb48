package io.duizhao.cli.option;

import io.duizhao.text.Scripts;
import java.util.ArrayList;
import java.util.List;

/** A table of text with aligned columns, for a terminal or a file. */
public final class TextTable {
  private final List<List<String>> rows = new ArrayList<>();

  /** Begins a table with its headings. */
  public TextTable(String... headings) {
    rows.add(List.of(headings));
  }

  /** Appends a row of as many cells as there are headings. */
  public void row(String... cells) {
    if (cells.length != rows.get(0).size()) {
      throw new IllegalArgumentException(
          cells.length + " cells stand in a table of " + rows.get(0).size() + " columns");
    }
    rows.add(List.of(cells));
  }

  /** Returns the lines: the first column to the left, the others to the right. */
  public List<String> lines() {
    int columns = rows.get(0).size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder(row.get(0));
    line.append(" ".repeat(widths[0] - width(row.get(0))));
    for (int i = 1; i < widths.length; i++) {
      line.append("  ").append(" ".repeat(widths[i] - width(row.get(i)))).append(row.get(i));
    }
    return line.toString().stripTrailing();
  }

  /** Returns how many columns of a terminal a text takes: a wide character takes two. */
  private static int width(String text) {
    return text.codePoints().map(c -> Scripts.isWide(c) ? 2 : 1).sum();
  }
}
