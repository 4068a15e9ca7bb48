package io.duizhao.exchange.xliff;

import io.duizhao.exchange.UnitAids;
import io.duizhao.io.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the XLIFF of one document holds beside its units.
 *
 * @param original the document's file, which goes into the skeleton; nothing for none
 * @param lineColumns columns that a line of a caption may have; nothing for other documents
 * @param aids what helps with the document's units
 * @param suggestions the changes proposed in units, by the units' ids
 */
record XliffExtras(
    Optional<SourceFile> original,
    OptionalInt lineColumns,
    UnitAids aids,
    Map<String, List<Suggestion>> suggestions) {
  /** Nothing. */
  static final XliffExtras NONE =
      new XliffExtras(Optional.empty(), OptionalInt.empty(), UnitAids.NONE, Map.of());

  /** Copies the map. */
  XliffExtras {
    suggestions = Map.copyOf(suggestions);
  }

  XliffExtras withOriginal(SourceFile file) {
    return new XliffExtras(Optional.of(file), lineColumns, aids, suggestions);
  }

  XliffExtras withLineColumns(int columns) {
    return new XliffExtras(original, OptionalInt.of(columns), aids, suggestions);
  }

  XliffExtras withAids(UnitAids help) {
    return new XliffExtras(original, lineColumns, help, suggestions);
  }

  XliffExtras withSuggestions(Map<String, List<Suggestion>> other) {
    return new XliffExtras(original, lineColumns, aids, other);
  }
}
