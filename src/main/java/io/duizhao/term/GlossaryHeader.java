package io.duizhao.term;

import static io.duizhao.term.GlossaryProblem.quoted;

import io.duizhao.io.InputException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/**
 * The header row of a glossary file.
 *
 * @param columns the field, counted from 0, of each column that the file has
 * @param width number of the fields
 */
record GlossaryHeader(Map<GlossaryColumn, Integer> columns, int width) {
  /**
   * Reads the header.
   *
   * @throws InputException where a column is missing, unknown or there twice
   */
  static GlossaryHeader of(CSVRecord record, CsvPlaces places) {
    int begin = (int) record.getCharacterPosition();
    Map<GlossaryColumn, Integer> columns = new EnumMap<>(GlossaryColumn.class);
    for (int i = 0; i < record.size(); i++) {
      String label = record.get(i).strip();
      Optional<GlossaryColumn> column = GlossaryColumn.ofLabel(label);
      if (column.isEmpty()) {
        throw broken(places.problem(begin, i, "unknown column " + quoted(label)));
      }
      if (columns.putIfAbsent(column.get(), i) != null) {
        throw broken(places.problem(begin, i, "column " + quoted(label) + " stands twice"));
      }
    }
    for (GlossaryColumn column : GlossaryColumn.values()) {
      if (!column.isOptional() && !columns.containsKey(column)) {
        throw broken(places.problem(begin, 0, "column '" + column.label() + "' is missing"));
      }
    }
    return new GlossaryHeader(columns, record.size());
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
