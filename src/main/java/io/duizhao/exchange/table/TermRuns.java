package io.duizhao.exchange.table;

import io.duizhao.model.Span;
import io.duizhao.model.TermHit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Parts the source of a row into its terms and what stands between them. */
final class TermRuns {
  private TermRuns() {}

  /**
   * A stretch of the source.
   *
   * @param text its text, not empty
   * @param term whether it is a term
   */
  record Run(String text, boolean term) {}

  /** Returns whether a row has terms that can be shown: a text that is cut has none. */
  static boolean highlights(TableRow row) {
    return !row.terms().isEmpty() && !CellText.isTooLong(row.unit().sourceText());
  }

  /** Returns the runs that make up the source text. */
  static List<Run> of(TableRow row) {
    String text = row.unit().sourceText();
    List<Span> spans =
        row.terms().stream().map(TermHit::sourceSpan).sorted(Comparator.naturalOrder()).toList();
    List<Run> runs = new ArrayList<>();
    int done = 0;
    for (Span span : spans) {
      if (span.begin() < done || span.end() > text.length() || span.isEmpty()) {
        continue;
      }
      if (span.begin() > done) {
        runs.add(new Run(text.substring(done, span.begin()), false));
      }
      runs.add(new Run(span.of(text), true));
      done = span.end();
    }
    if (done < text.length()) {
      runs.add(new Run(text.substring(done), false));
    }
    return runs;
  }
}
