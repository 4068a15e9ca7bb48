package io.duizhao.report;

import io.duizhao.report.EvaluationReport.Bin;
import io.duizhao.report.EvaluationReport.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes an evaluation as one page that needs no other file: tables and a reliability diagram. */
public final class EvaluationHtml {
  private static final String STYLE =
      ":root{color-scheme:light dark}body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}"
          + "table{border-collapse:collapse}th,td{padding:.2rem .8rem;border-bottom:1px solid"
          + " #8884;text-align:right}th:first-child,td:first-child{text-align:left}"
          + "tr.total{font-weight:600}svg{max-width:26rem;color:inherit}";

  private final EvaluationReport report;
  private final Html html;

  private EvaluationHtml(EvaluationReport report, Html html) {
    this.report = report;
    this.html = html;
  }

  /** Writes the whole page; the stream is left open. */
  public static void write(EvaluationReport report, OutputStream out) throws IOException {
    HtmlPage.write(out, html -> new EvaluationHtml(report, html).page());
  }

  private void page() throws IOException {
    HtmlPage.open(html, "duizhao evaluation", "en", STYLE);
    html.element("h1", "Alignments beside gold");
    documents();
    html.element("h2", "By bead type");
    types();
    html.element("h2", "How far scores are probabilities");
    html.element("p", "Expected calibration error " + HtmlText.score(report.calibrationError()));
    new ReliabilityDiagram(report.bins(), html).write();
    bins();
    HtmlPage.close(html);
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
              HtmlText.grouped(row.gold()),
              HtmlText.grouped(row.proposed()),
              HtmlText.score(row.precision()),
              HtmlText.score(row.recall()),
              HtmlText.score(row.f1()),
              HtmlText.score(row.lax())));
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
              HtmlText.grouped(type.gold()),
              HtmlText.grouped(type.proposed()),
              HtmlText.grouped(type.right()),
              HtmlText.score(type.found()),
              HtmlText.score(type.correct())));
    }
    html.close();
  }

  private void bins() throws IOException {
    head("Score", "Beads", "Mean score", "Right");
    int count = report.bins().size();
    for (int k = 0; k < count; k++) {
      Bin bin = report.bins().get(k);
      String from = HtmlText.score(k / (double) count);
      html.open("tr");
      cells(
          List.of(
              from + " – " + HtmlText.score((k + 1) / (double) count),
              HtmlText.grouped(bin.count()),
              bin.count() == 0 ? "–" : HtmlText.score(bin.meanScore()),
              bin.count() == 0 ? "–" : HtmlText.score(bin.shareRight())));
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
