package io.duizhao.term.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column of the glossary file; the names are its header. */
enum GlossaryColumn {
  ID,
  CATEGORY,
  ZH,
  ZH_VARIANTS,
  ZH_FORBIDDEN,
  ZH_ASR,
  EN,
  EN_VARIANTS,
  EN_FORBIDDEN,
  CASE,
  DNT,
  SEVERITY,
  NOTE,
  EXTRA;

  /** Returns the name as it stands in the header. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns whether a file may do without it. */
  boolean isOptional() {
    return this == EXTRA;
  }

  /** Returns the column with this label. */
  static Optional<GlossaryColumn> ofLabel(String label) {
    return Arrays.stream(values()).filter(column -> column.label().equals(label)).findFirst();
  }

  /** Returns all labels as a header row. */
  static String header() {
    List<String> labels = Arrays.stream(values()).map(GlossaryColumn::label).toList();
    return String.join(",", labels);
  }
}
