package io.duizhao.cli.workspace;

import io.duizhao.cli.option.TextTable;
import io.duizhao.model.bead.BeadType;
import io.duizhao.model.finding.Severity;
import io.duizhao.report.DocumentReport;
import io.duizhao.report.DocumentSummary;
import io.duizhao.report.Figures;
import io.duizhao.report.RunSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** What a run did, in numbers. */
final class SummaryTable {
  private static final List<BeadType> SHOWN_TYPES =
      List.of(
          new BeadType(1, 1),
          new BeadType(1, 2),
          new BeadType(2, 1),
          new BeadType(1, 0),
          new BeadType(0, 1));

  private SummaryTable() {}

  /**
   * Returns the table's lines: a row a document and, for more than one, a row for all.
   *
   * @param everyDocument whether documents have rows that could be done
   */
  static List<String> lines(RunSummary report, boolean everyDocument) {
    List<String> headings =
        new ArrayList<>(
            List.of(
                "document",
                report.languages().source().primary(),
                report.languages().target().primary()));
    SHOWN_TYPES.forEach(type -> headings.add(type.toString()));
    headings.addAll(
        List.of("other", "confidence", "below .5", "errors", "warnings", "infos", "files"));
    TextTable table = new TextTable(headings.toArray(String[]::new));
    for (DocumentSummary document : report.documents()) {
      if (everyDocument || document.status() == DocumentReport.Status.FAILED) {
        table.row(row(document));
      }
    }
    if (report.documents().size() > 1) {
      int files =
          report.files().size()
              + report.documents().stream().mapToInt(document -> document.files().size()).sum();
      table.row(
          row(
              everyDocument ? "all" : all(report),
              report.totals(),
              List.of(Severity.values()).stream().map(report::findings).toList(),
              files));
    }
    return table.lines();
  }

  /** Names the row of all documents where few have rows of their own. */
  private static String all(RunSummary report) {
    return String.format(
        Locale.ROOT,
        "all %,d (%,d to translate, %,d failed)",
        report.documents().size(),
        report.count(DocumentReport.Status.UNTRANSLATED),
        report.count(DocumentReport.Status.FAILED));
  }

  private static String[] row(DocumentSummary document) {
    String name =
        switch (document.status()) {
          case ALIGNED -> document.name();
          case UNTRANSLATED -> document.name() + " (to translate)";
          case FAILED -> document.name() + " (failed)";
        };
    return row(
        name,
        document.figures(),
        List.of(Severity.values()).stream().map(document::findings).toList(),
        document.files().size());
  }

  private static String[] row(String name, Figures figures, List<Long> findings, int files) {
    List<String> cells = new ArrayList<>();
    cells.add(name);
    cells.add(String.valueOf(figures.sourceSegments()));
    cells.add(String.valueOf(figures.targetSegments()));
    int shown = 0;
    for (BeadType type : SHOWN_TYPES) {
      int count = figures.beads().getOrDefault(type, 0);
      shown += count;
      cells.add(String.valueOf(count));
    }
    int all = figures.beads().values().stream().mapToInt(Integer::intValue).sum();
    cells.add(String.valueOf(all - shown));
    OptionalDouble mean = figures.meanConfidence();
    cells.add(mean.isPresent() ? String.format(Locale.ROOT, "%.3f", mean.getAsDouble()) : "-");
    cells.add(String.valueOf(figures.doubtful()));
    findings.forEach(count -> cells.add(String.valueOf(count)));
    cells.add(String.valueOf(files));
    return cells.toArray(String[]::new);
  }
}
