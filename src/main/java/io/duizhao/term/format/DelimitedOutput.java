package io.duizhao.term.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes rows of cells as text, the reverse of {@link TextRows}: UTF-8, lines end at LF. */
final class DelimitedOutput {
  private final OutputStream out;
  private final char delimiter;

  DelimitedOutput(OutputStream out, char delimiter) {
    this.out = out;
    this.delimiter = delimiter;
  }

  /** Writes a row. */
  void row(List<String> cells) throws IOException {
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        row.append(delimiter);
      }
      row.append(delimiter == ',' ? quotedWhereNeeded(cells.get(i)) : onOneLine(cells.get(i)));
    }
    out.write(row.append('\n').toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Returns a cell as commas separate it from others. */
  static String quotedWhereNeeded(String cell) {
    boolean needed = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  private static String onOneLine(String cell) {
    return cell.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
  }
}
