package io.duizhao.term;

import io.duizhao.io.SourceFile;
import io.duizhao.model.LanguagePair;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

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
   * @throws io.duizhao.io.InputException where it is no text or its header is not the expected one
   */
  public Glossary read(SourceFile file) {
    Reading reading = new Reading(file);
    int next = 0;
    while (next < file.text().length()) {
      next = reading.readFrom(next);
    }
    return reading.result();
  }

  private final class Reading {
    private final String file;
    private final String text;
    private final CsvPlaces places;
    private final Map<String, GlossaryEntry> entries = new LinkedHashMap<>();
    private final List<GlossaryProblem> problems = new ArrayList<>();
    private @Nullable GlossaryHeader header;

    Reading(SourceFile file) {
      this.file = file.path();
      this.text = file.text();
      this.places = new CsvPlaces(file.path(), text);
    }

    /** Reads from an offset at which a row begins and returns the offset to go on from. */
    int readFrom(int begin) {
      try (CSVParser parser = parser(begin)) {
        for (CSVRecord record : parser) {
          if (header == null) {
            header = GlossaryHeader.of(record, places);
          } else if (record.size() != header.width() && hasLineBreak(record)) {
            return afterOpenQuote(record);
          } else if (record.stream().anyMatch(cell -> !cell.isBlank())) {
            row(record, header);
          }
        }
        return text.length();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private CSVParser parser(int begin) throws IOException {
      return CSVParser.builder()
          .setReader(new StringReader(text.substring(begin)))
          .setFormat(FORMAT)
          .setCharacterOffset(begin)
          .get();
    }

    private static boolean hasLineBreak(CSVRecord record) {
      return record.stream().anyMatch(cell -> cell.indexOf('\n') >= 0);
    }

    /** A quotation mark that was never closed took the following rows into its cell. */
    private int afterOpenQuote(CSVRecord record) {
      int begin = (int) record.getCharacterPosition();
      String problem = "a quotation mark opens a cell and is not closed; this line is left out";
      problems.add(places.problem(begin, 0, problem));
      int lineEnd = text.indexOf('\n', begin);
      return lineEnd < 0 ? text.length() : lineEnd + 1;
    }

    private void row(CSVRecord record, GlossaryHeader header) {
      int begin = (int) record.getCharacterPosition();
      if (record.size() != header.width()) {
        String sizes = "the row has " + record.size() + " cells, the header " + header.width();
        String advice = "; put a cell with a comma between quotation marks";
        problems.add(places.problem(begin, 0, sizes + advice));
        return;
      }
      GlossaryRow row = new GlossaryRow(header.columns(), record, languages);
      row.problems().stream()
          .map(problem -> places.problem(begin, problem.field(), problem.message()))
          .forEach(problems::add);
      row.concept()
          .map(concept -> new GlossaryEntry(concept, file, places.line(begin)))
          .ifPresent(this::add);
    }

    private void add(GlossaryEntry entry) {
      GlossaryEntry first = entries.putIfAbsent(entry.concept().id(), entry);
      if (first != null) {
        problems.add(Glossary.duplicate(entry, first));
      }
    }

    Glossary result() {
      if (header == null) {
        throw GlossaryHeader.broken(places.problem(0, 0, "the file is empty"));
      }
      return new Glossary(List.copyOf(entries.values()), problems);
    }
  }
}
