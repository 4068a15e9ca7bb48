package io.duizhao.exchange.table;

import java.util.Locale;

/** The columns of a bilingual table, from left to right. */
enum TableColumn {
  ID(14, false),
  KIND(11, false),
  SPEAKER(14, false),
  TIME(14, false),
  SOURCE(56, false),
  TARGET(64, true),
  SCORE(8, false),
  STATUS(16, false),
  FINDINGS(40, false),
  COMMENT(36, true);

  /** Width in characters of the default font. */
  final int width;

  /** Whether people write in it; the other columns are locked. */
  final boolean editable;

  TableColumn(int width, boolean editable) {
    this.width = width;
    this.editable = editable;
  }

  /** Returns the heading, such as {@code source}. */
  String heading() {
    return name().toLowerCase(Locale.ROOT);
  }
}
