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
   * @param cells its cells, without white space at their ends; {@code \|} is a bar
   */
  public record Row(String heading, List<String> cells) {
    @Override
    public String toString() {
      return String.join(" | ", cells);
    }
  }

  /** Returns all rows of a file, those that name the columns left out. */
  public static List<Row> read(Path file) throws IOException {
    List<Row> rows = new ArrayList<>();
    String heading = "";
    boolean body = false;
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("#")) {
        heading = line.replaceFirst("^#+ *", "").replace("`", "");
      } else if (line.startsWith("| ---")) {
        body = true;
      } else if (!line.startsWith("|")) {
        body = false;
      } else if (body) {
        String inner = line.substring(1, line.lastIndexOf('|'));
        List<String> cells = new ArrayList<>();
        for (String cell : inner.split("(?<!\\\\)\\|", -1)) {
          cells.add(cell.strip().replace("\\|", "|"));
        }
        rows.add(new Row(heading, cells));
      }
    }
    return rows;
  }
}
