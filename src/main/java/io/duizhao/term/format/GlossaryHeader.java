package io.duizhao.term.format;

import static io.duizhao.term.GlossaryProblem.quoted;

import io.duizhao.io.InputException;
import io.duizhao.term.GlossaryProblem;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The header row of a glossary file.
 *
 * @param columns the cell, counted from 0, of each column that the file has
 * @param width number of the cells
 */
record GlossaryHeader(Map<GlossaryColumn, Integer> columns, int width) {
  /** Returns the cell of a column, or less than 0. */
  int index(GlossaryColumn column) {
    return columns.getOrDefault(column, -1);
  }

  /**
   * Reads the header.
   *
   * @throws InputException where a column is missing, unknown or there twice
   */
  static GlossaryHeader of(TableRow row) {
    Map<GlossaryColumn, Integer> columns = new EnumMap<>(GlossaryColumn.class);
    for (int i = 0; i < row.size(); i++) {
      String label = row.cell(i).strip();
      Optional<GlossaryColumn> column = GlossaryColumn.ofLabel(label);
      if (column.isEmpty()) {
        throw broken(row.problem(i, "unknown column " + quoted(label)));
      }
      if (columns.putIfAbsent(column.get(), i) != null) {
        throw broken(row.problem(i, "column " + quoted(label) + " stands twice"));
      }
    }
    for (GlossaryColumn column : GlossaryColumn.values()) {
      if (!column.isOptional() && !columns.containsKey(column)) {
        throw broken(row.problem(0, "column '" + column.label() + "' is missing"));
      }
    }
    return new GlossaryHeader(columns, row.size());
  }

  /** Returns the exception for a header that is not the expected one. */
  static InputException broken(GlossaryProblem problem) {
    return InputException.at(
        problem.file(),
        problem.line(),
        problem.column(),
        problem.message() + "; the header row should be " + GlossaryColumn.header());
  }
}
