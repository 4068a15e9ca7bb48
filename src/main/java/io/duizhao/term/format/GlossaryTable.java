package io.duizhao.term.format;

import io.duizhao.model.language.LanguagePair;
import io.duizhao.term.Glossary;
import io.duizhao.term.GlossaryBuilder;
import io.duizhao.term.GlossaryEntry;
import io.duizhao.term.GlossaryFrame;
import io.duizhao.term.GlossaryProblem;
import org.jspecify.annotations.Nullable;

/** Collects a glossary from the rows of a table: a header, then a row for each concept. */
final class GlossaryTable {
  private final String file;
  private final LanguagePair languages;
  private final GlossaryBuilder glossary = new GlossaryBuilder();
  private @Nullable GlossaryHeader header;

  GlossaryTable(String file, LanguagePair languages) {
    this.file = file;
    this.languages = languages;
  }

  /** Returns whether a row has the number of cells that the header asks for. */
  boolean fits(TableRow row) {
    return header == null || row.size() == header.width();
  }

  /**
   * Adds a row; the first is the header.
   *
   * @throws io.duizhao.io.InputException where the header is not the expected one
   */
  void add(TableRow row) {
    if (header == null) {
      header = GlossaryHeader.of(row);
    } else if (!row.isBlank()) {
      concept(row, header);
    }
  }

  private void concept(TableRow row, GlossaryHeader header) {
    if (row.size() != header.width()) {
      String sizes = "the row has " + row.size() + " cells, the header " + header.width();
      String advice = "; put a cell with a comma between quotation marks";
      glossary.add(row.problem(0, sizes + advice));
      return;
    }
    GlossaryRow read = new GlossaryRow(header, row, languages);
    read.problems().forEach(glossary::add);
    read.concept().ifPresent(concept -> glossary.add(new GlossaryEntry(concept, file, row.line())));
  }

  /** Adds a problem that the reader of the rows met. */
  void add(GlossaryProblem problem) {
    glossary.add(problem);
  }

  /**
   * Returns what was read.
   *
   * @throws io.duizhao.io.InputException where there was not even a header
   */
  Glossary result() {
    if (header == null) {
      throw GlossaryHeader.broken(new GlossaryProblem(file, 1, 1, "the file is empty"));
    }
    return glossary.build(GlossaryFrame.NONE);
  }
}
