package io.duizhao.exchange.table;

import java.util.List;

/** The cell of an id, which hides the row's key behind it. */
record WordText(String shown, String hidden) {
  /** Stands before what is hidden; a program that loses the format shows both. */
  static final String OPEN = " ⟦";

  /** Stands behind it. */
  static final String CLOSE = "⟧";

  /** Parts a cell's text. */
  static WordText of(String cell) {
    int begin = cell.indexOf(OPEN.strip());
    int end = cell.lastIndexOf(CLOSE);
    return begin < 0 || end < begin
        ? new WordText(cell.strip(), "")
        : new WordText(cell.substring(0, begin).strip(), cell.substring(begin + 1, end).strip());
  }

  /** Returns a row's cells with the hidden one a cell of its own, at the end. */
  static List<String> cells(List<String> cells) {
    if (cells.isEmpty()) {
      return cells;
    }
    WordText first = of(cells.get(0));
    List<String> parted = new java.util.ArrayList<>(cells);
    parted.set(0, first.shown());
    parted.add(first.hidden());
    return parted;
  }
}
