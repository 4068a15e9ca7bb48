package io.duizhao.term.format;

import io.duizhao.term.GlossaryProblem;
import io.duizhao.text.LineIndex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows of cells in a text, each cell with its place. Commas separate as RFC 4180 has it: a cell in
 * quotation marks may hold commas, line breaks and doubled quotation marks; what follows the
 * closing mark is kept as well. Tabs separate plainly: quotation marks are text.
 */
final class DelimitedText {
  private final String file;
  private final String text;
  private final char delimiter;
  private final LineIndex lines;
  private int at;

  DelimitedText(String file, String text, char delimiter) {
    this.file = file;
    this.text = text;
    this.delimiter = delimiter;
    this.lines = new LineIndex(text);
  }

  /** Returns whether there is another row. */
  boolean hasNext() {
    return at < text.length();
  }

  /** Reads the next row. */
  Row next() {
    int begin = at;
    List<String> cells = new ArrayList<>(16);
    int[] begins = new int[16];
    boolean more = true;
    while (more) {
      if (cells.size() == begins.length) {
        begins = Arrays.copyOf(begins, begins.length * 2);
      }
      begins[cells.size()] = at;
      boolean quoted = delimiter == ',' && at < text.length() && text.charAt(at) == '"';
      cells.add(quoted ? quoted() : plain());
      more = at < text.length() && text.charAt(at) == delimiter;
      at += more ? 1 : 0;
    }
    skipLineEnd();
    return new Row(cells, begins, begin);
  }

  private String plain() {
    int begin = at;
    while (at < text.length() && !ends(text.charAt(at))) {
      at++;
    }
    return text.substring(begin, at);
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
        return cell.append(plain()).toString();
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
  void resumeAfterLine(Row row) {
    int end = row.begin;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    at = end;
    skipLineEnd();
  }

  /** Returns a problem at an offset of the text. */
  private GlossaryProblem problem(int offset, String message) {
    return new GlossaryProblem(file, lines.line(offset), lines.column(offset), message);
  }

  /** A row; its cells' places are worked out when they are asked for. */
  final class Row implements TableRow {
    private final List<String> cells;
    private final int[] begins;
    private final int begin;

    private Row(List<String> cells, int[] begins, int begin) {
      this.cells = cells;
      this.begins = begins;
      this.begin = begin;
    }

    @Override
    public int size() {
      return cells.size();
    }

    @Override
    public String cell(int index) {
      return cells.get(index);
    }

    @Override
    public int line() {
      return lines.line(begin);
    }

    /** Returns whether the row goes on over the end of a line. */
    boolean isBroken() {
      return cells.stream().anyMatch(cell -> cell.indexOf('\n') >= 0);
    }

    @Override
    public GlossaryProblem problem(int cell, String message) {
      int offset = cell < cells.size() ? begins[cell] : begin;
      return DelimitedText.this.problem(offset, message);
    }
  }
}
