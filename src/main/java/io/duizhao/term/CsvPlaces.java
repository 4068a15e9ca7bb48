package io.duizhao.term;

import io.duizhao.text.LineIndex;

/** Where the fields of a comma-separated file stand. */
final class CsvPlaces {
  private final String file;
  private final String text;
  private final LineIndex lines;

  CsvPlaces(String file, String text) {
    this.file = file;
    this.text = text;
    this.lines = new LineIndex(text);
  }

  /** Returns the line, from 1, of an offset. */
  int line(int offset) {
    return lines.line(offset);
  }

  /** Returns a problem at a field, counted from 0, of the record that begins at an offset. */
  GlossaryProblem problem(int record, int field, String message) {
    int offset = fieldBegin(record, field);
    return new GlossaryProblem(file, lines.line(offset), lines.column(offset), message);
  }

  /** Returns the offset of a field; the record's begin where it has no such field. */
  private int fieldBegin(int record, int field) {
    int fields = 0;
    boolean quoted = false;
    for (int i = record; i < text.length() && fields < field; i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '\n' || c == '\r')) {
        return record;
      } else if (!quoted && c == ',' && ++fields == field) {
        return i + 1;
      }
    }
    return record;
  }
}
