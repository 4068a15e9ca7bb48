package io.duizhao.exchange;

import java.util.Locale;

/** The columns of a bilingual table, from left to right. */
enum TableColumn {
  ID('A', 14, false),
  KIND('B', 11, false),
  SPEAKER('C', 14, false),
  TIME('D', 14, false),
  SOURCE('E', 56, false),
  TARGET('F', 64, true),
  SCORE('G', 8, false),
  STATUS('H', 16, false),
  FINDINGS('I', 40, false),
  COMMENT('J', 36, true);

  /** Its letter in the sheet. */
  final char letter;

  /** Width in characters of the default font. */
  final int width;

  /** Whether people write in it; the other columns are locked. */
  final boolean editable;

  TableColumn(char letter, int width, boolean editable) {
    this.letter = letter;
    this.width = width;
    this.editable = editable;
  }

  /** Returns the heading, such as {@code source}. */
  String heading() {
    return name().toLowerCase(Locale.ROOT);
  }
}
