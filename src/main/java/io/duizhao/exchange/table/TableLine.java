package io.duizhao.exchange.table;

import java.util.Map;

/**
 * A line of a table that came back.
 *
 * @param number its row in the file, from 1
 * @param cells the texts of its cells; those that are not there are empty
 */
record TableLine(int number, Map<TableColumn, String> cells) {
  /** Copies the map. */
  TableLine {
    cells = Map.copyOf(cells);
  }

  /** Returns the text of a cell as one line. */
  String text(TableColumn column) {
    return CellText.flat(cells.getOrDefault(column, ""));
  }

  /** Returns whether nothing stands in it. */
  boolean isBlank() {
    return cells.values().stream().allMatch(String::isBlank);
  }
}
