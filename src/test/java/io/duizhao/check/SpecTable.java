package io.duizhao.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The tables of a specification, by the headings over them. */
public final class SpecTable {
  private SpecTable() {}

  /**
   * A row.
   *
   * @param heading the last heading before its table, without its signs
   * @param columns what its table's first line calls the columns
   * @param cells its cells, without white space at their ends; {@code \|} is a bar
   */
  public record Row(String heading, List<String> columns, List<String> cells) {
    /** Returns the cell under a name; empty where the table has no such column. */
    public String under(String column) {
      int at = columns.indexOf(column);
      return at < 0 ? "" : cells.get(at);
    }

    @Override
    public String toString() {
      return String.join(" | ", cells);
    }
  }

  /** Returns all rows of a file, those that name the columns left out. */
  public static List<Row> read(Path file) throws IOException {
    List<Row> rows = new ArrayList<>();
    String heading = "";
    List<String> columns = List.of();
    boolean body = false;
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("#")) {
        heading = line.replaceFirst("^#+ *", "").replace("`", "");
      } else if (line.startsWith("| ---")) {
        body = true;
      } else if (!line.startsWith("|")) {
        body = false;
      } else if (body) {
        rows.add(new Row(heading, columns, cells(line)));
      } else {
        columns = cells(line);
      }
    }
    return rows;
  }

  private static List<String> cells(String line) {
    String inner = line.substring(1, line.lastIndexOf('|'));
    List<String> cells = new ArrayList<>();
    for (String cell : inner.split("(?<!\\\\)\\|", -1)) {
      cells.add(cell.strip().replace("\\|", "|"));
    }
    return cells;
  }
}
