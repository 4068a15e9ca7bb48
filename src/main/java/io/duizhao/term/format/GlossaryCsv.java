package io.duizhao.term.format;

import io.duizhao.io.InputException;
import io.duizhao.io.SourceFile;
import io.duizhao.io.WrittenFile;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.term.Concept;
import io.duizhao.term.Glossary;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Glossaries in comma-separated form, which hold all that there is: a header row with the columns
 * in any order, then a row for each concept. {@code |} separates the values of a cell.
 */
public final class GlossaryCsv implements GlossaryFormat {
  private final LanguagePair languages;

  /** Makes one for glossaries with these languages in the {@code zh} and {@code en} columns. */
  public GlossaryCsv(LanguagePair languages) {
    this.languages = languages;
  }

  /** Returns the header row, without its line end. */
  public static String header() {
    return GlossaryColumn.header();
  }

  @Override
  public Glossary read(SourceFile file) {
    TextRows text = new TextRows(file, ',');
    GlossaryTable table = new GlossaryTable(file.path(), languages);
    while (text.hasNext()) {
      TextRows.Row row = text.next();
      if (!table.fits(row) && row.row().isBroken()) {
        // A quotation mark that was never closed took the following rows into its cell.
        String problem = "a quotation mark opens a cell and is not closed; this line is left out";
        table.add(row.problem(0, problem));
        text.resumeAfterLine(row);
      } else if (row.size() > 1 || !row.cell(0).isBlank()) {
        table.add(row);
      }
    }
    return table.result();
  }

  /**
   * Returns a file with other terms for one of its concepts: only the cells that change are written
   * anew, in the file's own encoding.
   *
   * @throws InputException where the file has no row for the concept
   */
  public WrittenFile with(SourceFile file, Concept concept) {
    return GlossaryCsvRow.of(file, concept, languages).applyTo(file);
  }

  @Override
  public void write(List<Concept> concepts, OutputStream out) throws IOException {
    DelimitedOutput rows = new DelimitedOutput(out, ',');
    rows.row(List.of(GlossaryColumn.header().split(",")));
    for (Concept concept : concepts) {
      rows.row(GlossaryCells.of(concept, languages));
    }
  }
}
