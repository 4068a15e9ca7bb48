package io.duizhao.exchange.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a bilingual table, from left to right. */
enum TableColumn {
  ID(14, false),
  KIND(11, false),
  SPEAKER(14, false),
  TIME(14, false),
  SOURCE(56, false),
  TARGET(64, true),
  STATE(12, true),
  COMMENT(36, true),
  TERMS(32, false),
  /** What the codes in the texts stand for. */
  CODES(18, false),
  SCORE(8, false),
  STATUS(16, false),
  FINDINGS(40, false),
  /** What an import knows the row by; hidden. */
  KEY(40, false);

  private static final String KEY_OF = "key of ";

  /** Width in characters of the default font. */
  final int width;

  /** Whether people write in it; the other columns are locked. */
  final boolean editable;

  TableColumn(int width, boolean editable) {
    this.width = width;
    this.editable = editable;
  }

  /** Returns which column it is, from 0. */
  int index() {
    return List.of(values()).indexOf(this);
  }

  /** Returns the heading, such as {@code source}; that of the key names the document. */
  String heading(String document) {
    return this == KEY ? KEY_OF + document : name().toLowerCase(Locale.ROOT);
  }

  /** Returns the column with a heading, in any case. */
  static Optional<TableColumn> ofHeading(String heading) {
    String folded = heading.strip().toLowerCase(Locale.ROOT);
    if (folded.startsWith(KEY_OF)) {
      return Optional.of(KEY);
    }
    for (TableColumn column : values()) {
      if (column != KEY && column.name().toLowerCase(Locale.ROOT).equals(folded)) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }

  /** Returns the document that the heading of the key names; empty where it names none. */
  static String document(String heading) {
    String text = heading.strip();
    return text.toLowerCase(Locale.ROOT).startsWith(KEY_OF) ? text.substring(KEY_OF.length()) : "";
  }
}
