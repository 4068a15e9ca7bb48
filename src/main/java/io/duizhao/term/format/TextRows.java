package io.duizhao.term.format;

import io.duizhao.io.SourceFile;
import io.duizhao.term.GlossaryProblem;
import io.duizhao.text.DelimitedText;

/** The rows of a glossary that is a text of delimited cells. */
final class TextRows {
  private final String file;
  private final DelimitedText text;

  TextRows(SourceFile file, char delimiter) {
    this.file = file.path();
    this.text = new DelimitedText(file.text(), delimiter);
  }

  boolean hasNext() {
    return text.hasNext();
  }

  Row next() {
    return new Row(file, text.next());
  }

  /** Goes back to the line after the one on which a row begins. */
  void resumeAfterLine(Row row) {
    text.resumeAfterLine(row.row);
  }

  /** A row of such a glossary. */
  record Row(String file, DelimitedText.Row row) implements TableRow {
    @Override
    public int size() {
      return row.size();
    }

    @Override
    public String cell(int index) {
      return row.cell(index);
    }

    @Override
    public int line() {
      return row.line();
    }

    @Override
    public GlossaryProblem problem(int cell, String message) {
      return new GlossaryProblem(file, row.line(cell), row.column(cell), message);
    }
  }
}
