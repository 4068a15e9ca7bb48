package io.duizhao.term.format;

import io.duizhao.io.InputException;
import io.duizhao.io.Patch;
import io.duizhao.io.SourceFile;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.term.Concept;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Rewrites the terms of one concept where they stand in a glossary in comma-separated form. */
final class GlossaryCsvRow {
  private static final Set<GlossaryColumn> TERMS =
      EnumSet.range(GlossaryColumn.ZH, GlossaryColumn.EN_FORBIDDEN);

  private GlossaryCsvRow() {}

  /**
   * Returns the changes of the cells that say something else than the concept; all others, and the
   * order of the columns, stay as a person wrote them.
   *
   * @throws InputException where no row has the concept's id
   */
  static Patch of(SourceFile file, Concept concept, LanguagePair languages) {
    TextRows text = new TextRows(file, ',');
    if (!text.hasNext()) {
      throw InputException.at(file.path(), "is empty");
    }
    GlossaryHeader header = GlossaryHeader.of(text.next());
    int id = header.index(GlossaryColumn.ID);
    while (text.hasNext()) {
      TextRows.Row row = text.next();
      if (row.size() == header.width() && row.cell(id).strip().equals(concept.id())) {
        return new Patch(edits(header, row, concept, languages));
      }
    }
    throw InputException.at(
        file.path(), "has no row with the id '" + concept.id() + "'; it was changed meanwhile");
  }

  private static List<Patch.Edit> edits(
      GlossaryHeader header, TextRows.Row row, Concept concept, LanguagePair languages) {
    List<Patch.Edit> edits = new ArrayList<>();
    for (GlossaryColumn column : TERMS) {
      int index = header.index(column);
      String cell = GlossaryCells.of(concept, column, languages);
      if (!row.cell(index).strip().equals(cell)) {
        edits.add(
            new Patch.Edit(
                row.row().begin(index),
                row.row().end(index),
                DelimitedOutput.quotedWhereNeeded(cell)));
      }
    }
    return edits;
  }
}
