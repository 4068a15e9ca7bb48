package io.duizhao.exchange.table;

import io.duizhao.exchange.ShownCodes;
import io.duizhao.model.term.TermHit;
import io.duizhao.model.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Parts the texts of a row into terms, codes and what stands between them. */
final class CellRuns {
  private CellRuns() {}

  /** What a stretch is. */
  enum Kind {
    TEXT,
    TERM,
    CODE
  }

  /**
   * A stretch of a text.
   *
   * @param text what is shown, not empty
   * @param kind what it is
   */
  record Run(String text, Kind kind) {}

  /** Returns whether the source of a row has anything to be shown: a text that is cut has not. */
  static boolean stands(TableRow row) {
    return !CellText.isTooLong(row.text(TableColumn.SOURCE))
        && ofSource(row).stream().anyMatch(run -> run.kind() != Kind.TEXT);
  }

  /** Returns the runs that make up the target. */
  static List<Run> ofTarget(TableRow row) {
    return ShownCodes.ofTarget(row.unit()).stream()
        .map(run -> new Run(run.text(), run.code() ? Kind.CODE : Kind.TEXT))
        .toList();
  }

  /** Returns the runs that make up the source. */
  static List<Run> ofSource(TableRow row) {
    ShownCodes codes = ShownCodes.of(row.unit().source());
    String text = row.unit().sourceText();
    List<Span> terms =
        row.terms().stream().map(TermHit::sourceSpan).sorted(Comparator.naturalOrder()).toList();
    List<ShownCodes.Run> shown = ShownCodes.ofSource(row.unit());
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      if (shown.get(i).code()) {
        runs.add(new Run(shown.get(i).text(), Kind.CODE));
      } else {
        int end = i + 1 < shown.size() ? shown.get(i + 1).offset() : text.length();
        terms(codes, text, new Span(shown.get(i).offset(), end), terms, runs);
      }
    }
    return runs;
  }

  /** Parts a stretch that has no codes; a term that codes part is marked on both sides of them. */
  private static void terms(
      ShownCodes codes, String text, Span stretch, List<Span> terms, List<Run> runs) {
    int done = stretch.begin();
    for (Span term : terms) {
      int begin = Math.max(done, term.begin());
      int end = Math.min(stretch.end(), term.end());
      if (begin < end) {
        add(codes.written(text.substring(done, begin)), Kind.TEXT, runs);
        add(codes.written(text.substring(begin, end)), Kind.TERM, runs);
        done = end;
      }
    }
    add(codes.written(text.substring(done, stretch.end())), Kind.TEXT, runs);
  }

  private static void add(String text, Kind kind, List<Run> runs) {
    if (!text.isEmpty()) {
      runs.add(new Run(text, kind));
    }
  }
}
