package io.duizhao.term;

import io.duizhao.io.InputException;
import io.duizhao.io.SourceFile;
import io.duizhao.model.LanguagePair;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads glossaries in comma-separated form: a header row with the columns in any order, then a row
 * for each concept. {@code |} separates the values of a cell.
 */
public final class GlossaryCsv {
  /** A quote that is never closed swallows rows, but does not stop the reading. */
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setIgnoreEmptyLines(true)
          .setTrailingData(true)
          .setLenientEof(true)
          .get();

  private final LanguagePair languages;

  /** Makes a reader of glossaries with these languages in the {@code zh} and {@code en} columns. */
  public GlossaryCsv(LanguagePair languages) {
    this.languages = languages;
  }

  /**
   * Reads a file. A row that cannot be used becomes a problem and the rest is read.
   *
   * @throws InputException where it is no text or its header is not the expected one
   */
  public Glossary read(SourceFile file) {
    String text = file.text();
    CsvPlaces places = new CsvPlaces(file.path(), text);
    try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
      Reading reading = new Reading(file.path(), places);
      for (CSVRecord record : parser) {
        reading.take(record);
      }
      return reading.result();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final class Reading {
    private final String file;
    private final CsvPlaces places;
    private final Map<GlossaryColumn, Integer> columns = new EnumMap<>(GlossaryColumn.class);
    private final Map<String, GlossaryEntry> entries = new LinkedHashMap<>();
    private final List<GlossaryProblem> problems = new ArrayList<>();
    private int width;

    Reading(String file, CsvPlaces places) {
      this.file = file;
      this.places = places;
    }

    void take(CSVRecord record) {
      if (columns.isEmpty()) {
        header(record);
      } else if (record.stream().anyMatch(cell -> !cell.isBlank())) {
        row(record);
      }
    }

    private void header(CSVRecord record) {
      int begin = (int) record.getCharacterPosition();
      for (int i = 0; i < record.size(); i++) {
        String label = record.get(i).strip();
        Optional<GlossaryColumn> column = GlossaryColumn.ofLabel(label);
        if (column.isEmpty()) {
          throw broken(begin, i, "unknown column '" + label + "'");
        }
        if (columns.putIfAbsent(column.get(), i) != null) {
          throw broken(begin, i, "column '" + label + "' stands twice");
        }
      }
      for (GlossaryColumn column : GlossaryColumn.values()) {
        if (!column.isOptional() && !columns.containsKey(column)) {
          throw broken(begin, 0, "column '" + column.label() + "' is missing");
        }
      }
      width = record.size();
    }

    private InputException broken(int record, int field, String problem) {
      GlossaryProblem place = places.problem(record, field, problem);
      return InputException.at(
          file,
          place.line(),
          place.column(),
          problem + "; the header row should be " + GlossaryColumn.header());
    }

    private void row(CSVRecord record) {
      int begin = (int) record.getCharacterPosition();
      if (record.size() != width) {
        String problem =
            "the row has " + record.size() + " cells, the header " + width + "; " + hint(record);
        problems.add(places.problem(begin, 0, problem));
        return;
      }
      GlossaryRow row = new GlossaryRow(columns, record, languages);
      row.problems().stream()
          .map(problem -> places.problem(begin, problem.field(), problem.message()))
          .forEach(problems::add);
      row.concept()
          .map(concept -> new GlossaryEntry(concept, file, places.line(begin)))
          .ifPresent(this::add);
    }

    private String hint(CSVRecord record) {
      boolean swallowed = record.stream().anyMatch(cell -> cell.indexOf('\n') >= 0);
      return swallowed
          ? "close the quotation mark that opens in it"
          : "put a cell with a comma between quotation marks";
    }

    private void add(GlossaryEntry entry) {
      GlossaryEntry first = entries.putIfAbsent(entry.concept().id(), entry);
      if (first != null) {
        problems.add(Glossary.duplicate(entry, first));
      }
    }

    Glossary result() {
      if (columns.isEmpty()) {
        throw broken(0, 0, "the file is empty");
      }
      return new Glossary(List.copyOf(entries.values()), problems);
    }
  }
}
