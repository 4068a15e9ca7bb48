package io.duizhao.term.format;

import io.duizhao.term.GlossaryProblem;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;

/** A row of a sheet; cells at its end that were never written count as empty. */
record SheetRow(String file, int line, List<String> cells) implements TableRow {
  /**
   * Reads a row.
   *
   * @param width number of cells it is to have at least
   */
  static SheetRow of(String file, Row row, int width) {
    int size = Math.max(width, row.getCellCount());
    String[] cells = new String[size];
    for (int i = 0; i < size; i++) {
      cells[i] = row.getOptionalCell(i).map(SheetRow::text).orElse("");
    }
    return new SheetRow(file, row.getRowNum(), List.of(cells));
  }

  private static String text(Cell cell) {
    String text = cell.getText();
    return text == null ? "" : text;
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
  public GlossaryProblem problem(int cell, String message) {
    return new GlossaryProblem(file, line, cell + 1, message);
  }
}
