package io.duizhao.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows of cells in a text, each cell with its place. Commas and semicolons separate as RFC 4180 has
 * it: a cell in quotation marks may hold them, line breaks and doubled quotation marks; what
 * follows the closing mark is kept as well. Tabs separate plainly: quotation marks are text.
 */
public final class DelimitedText {
  private final String text;
  private final char delimiter;
  private final LineIndex lines;
  private int at;

  /**
   * Makes rows of a text.
   *
   * @param delimiter separates cells: a comma, a semicolon or a tab
   */
  public DelimitedText(String text, char delimiter) {
    this.text = text;
    this.delimiter = delimiter;
    this.lines = new LineIndex(text);
  }

  /** Returns whether there is another row. */
  public boolean hasNext() {
    return at < text.length();
  }

  /** Reads the next row; there has to be one. */
  public Row next() {
    Row row = new Row(at);
    boolean more = true;
    while (more) {
      boolean quoted = delimiter != '\t' && at < text.length() && text.charAt(at) == '"';
      int begin = at;
      @Nullable String unquoted = quoted ? quoted() : null;
      if (!quoted) {
        skipPlain();
      }
      row.add(begin, at, unquoted);
      more = at < text.length() && text.charAt(at) == delimiter;
      at += more ? 1 : 0;
    }
    skipLineEnd();
    return row;
  }

  private void skipPlain() {
    while (at < text.length() && !ends(text.charAt(at))) {
      at++;
    }
  }

  private boolean ends(char c) {
    return c == delimiter || c == '\n' || c == '\r';
  }

  private String quoted() {
    StringBuilder cell = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != '"') {
        cell.append(c);
      } else if (at < text.length() && text.charAt(at) == '"') {
        cell.append('"');
        at++;
      } else {
        int begin = at;
        skipPlain();
        return cell.append(text, begin, at).toString();
      }
    }
    return cell.toString();
  }

  private void skipLineEnd() {
    if (at < text.length()) {
      at += text.startsWith("\r\n", at) ? 2 : 1;
    }
  }

  /** Goes back to the line after the one on which a row begins. */
  public void resumeAfterLine(Row row) {
    int end = row.begin;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    at = end;
    skipLineEnd();
  }

  /** A row; its cells' texts and places are worked out when they are asked for. */
  public final class Row {
    private final int begin;
    private int[] begins = new int[16];
    private int[] ends = new int[16];

    /** What cells in quotation marks hold, by their numbers. */
    private final Map<Integer, String> unquoted = new HashMap<>(0);

    private int size;

    private Row(int begin) {
      this.begin = begin;
    }

    private void add(int begin, int end, @Nullable String unquoted) {
      if (size == begins.length) {
        begins = Arrays.copyOf(begins, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
      }
      if (unquoted != null) {
        this.unquoted.put(size, unquoted);
      }
      begins[size] = begin;
      ends[size] = end;
      size++;
    }

    /** Returns the number of cells, at least one. */
    public int size() {
      return size;
    }

    /** Returns a cell's text; the first is 0. */
    public String cell(int index) {
      String quoted = unquoted.isEmpty() ? null : unquoted.get(index);
      return quoted != null ? quoted : text.substring(begins[index], ends[index]);
    }

    /** Returns the offset at which a cell begins, its quotation mark included. */
    public int begin(int index) {
      return begins[index];
    }

    /** Returns the offset after a cell. */
    public int end(int index) {
      return ends[index];
    }

    /** Returns the line on which the row begins, from 1. */
    public int line() {
      return lines.line(begin);
    }

    /** Returns whether the row goes on over the end of a line. */
    public boolean isBroken() {
      return unquoted.values().stream().anyMatch(cell -> cell.indexOf('\n') >= 0);
    }

    /** Returns the line of a cell, from 1; a cell that the row lacks stands for the row's begin. */
    public int line(int cell) {
      return lines.line(offset(cell));
    }

    /**
     * Returns the column of a cell, from 1; a cell that the row lacks stands for the row's begin.
     */
    public int column(int cell) {
      return lines.column(offset(cell));
    }

    private int offset(int cell) {
      return cell < size ? begins[cell] : begin;
    }
  }
}
