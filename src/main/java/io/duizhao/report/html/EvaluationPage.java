package io.duizhao.report.html;

import io.duizhao.report.EvaluationReport;
import io.duizhao.report.EvaluationReport.Bin;
import io.duizhao.report.EvaluationReport.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes an evaluation as one page that needs no other file: tables and a reliability diagram. */
public final class EvaluationPage {
  private static final String STYLE =
      ":root{color-scheme:light dark}body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}"
          + "table{border-collapse:collapse}th,td{padding:.2rem .8rem;border-bottom:1px solid"
          + " #8884;text-align:right}th:first-child,td:first-child{text-align:left}"
          + "tr.total{font-weight:600}svg{max-width:26rem;color:inherit}";

  private final EvaluationReport report;
  private final Html html;

  private EvaluationPage(EvaluationReport report, Html html) {
    this.report = report;
    this.html = html;
  }

  /** Writes the whole page; the stream is left open. */
  public static void write(EvaluationReport report, OutputStream out) throws IOException {
    Page.write(out, html -> new EvaluationPage(report, html).page());
  }

  private void page() throws IOException {
    Page.open(html, "duizhao evaluation", "en", STYLE);
    html.element("h1", "Alignments beside gold");
    documents();
    html.element("h2", "By bead type");
    types();
    html.element("h2", "How far scores are probabilities");
    html.element("p", "Expected calibration error " + Shown.score(report.calibrationError()));
    new ReliabilityDiagram(report.bins(), html).write();
    bins();
    Page.close(html);
  }

  private void documents() throws IOException {
    head("Document", "Gold", "Beads", "Precision", "Recall", "F1", "Lax F1");
    int last = report.documents().size() - 1;
    for (int k = 0; k <= last; k++) {
      Row row = report.documents().get(k);
      html.open("tr", "class", k == last ? "total" : "");
      cells(
          List.of(
              row.name(),
              Shown.grouped(row.gold()),
              Shown.grouped(row.proposed()),
              Shown.score(row.precision()),
              Shown.score(row.recall()),
              Shown.score(row.f1()),
              Shown.score(row.lax())));
    }
    html.close();
  }

  private void types() throws IOException {
    head("Type", "Gold", "Beads", "Right", "Found", "Correct");
    for (EvaluationReport.Type type : report.types()) {
      html.open("tr");
      cells(
          List.of(
              type.name(),
              Shown.grouped(type.gold()),
              Shown.grouped(type.proposed()),
              Shown.grouped(type.right()),
              Shown.score(type.found()),
              Shown.score(type.correct())));
    }
    html.close();
  }

  private void bins() throws IOException {
    head("Score", "Beads", "Mean score", "Right");
    int count = report.bins().size();
    for (int k = 0; k < count; k++) {
      Bin bin = report.bins().get(k);
      String from = Shown.score(k / (double) count);
      html.open("tr");
      cells(
          List.of(
              from + " – " + Shown.score((k + 1) / (double) count),
              Shown.grouped(bin.count()),
              bin.count() == 0 ? "–" : Shown.score(bin.meanScore()),
              bin.count() == 0 ? "–" : Shown.score(bin.shareRight())));
    }
    html.close();
  }

  private void head(String... headings) throws IOException {
    html.open("table").open("tr");
    for (String heading : headings) {
      html.element("th", heading, "scope", "col");
    }
    html.close();
  }

  /** Writes the cells of a row and closes it. */
  private void cells(List<String> texts) throws IOException {
    for (String text : texts) {
      html.element("td", text);
    }
    html.close();
  }
}
