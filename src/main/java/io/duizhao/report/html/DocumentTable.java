package io.duizhao.report.html;

import io.duizhao.model.finding.Severity;
import io.duizhao.report.DocumentReport;
import io.duizhao.report.DocumentSummary;
import io.duizhao.report.Figures;
import io.duizhao.report.Wording;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** The table of documents: a row of numbers each, and under it how its alignment runs. */
final class DocumentTable {
  private static final List<String> HEADINGS =
      List.of(
          "document",
          "status",
          "source",
          "target",
          "confidence",
          "doubtful",
          "errors",
          "warnings",
          "infos",
          "beads");

  /** Holds a bead type and its count together on one line. */
  private static final String TIMES = "\u00A0×\u00A0";

  /** Does not break the line. */
  private static final char HYPHEN = '\u2011';

  private final Html html;
  private final Wording words;

  DocumentTable(Html html, Wording words) {
    this.html = html;
    this.words = words;
  }

  /** Writes documents that stand on this page. */
  void write(List<DocumentReport> documents) throws IOException {
    Ribbon ribbon = new Ribbon(html, words);
    open(documents.isEmpty());
    for (DocumentReport document : documents) {
      row(DocumentSummary.of(document), "");
      if (!document.beads().isEmpty()) {
        html.open("tr", "class", "strip");
        html.open("td", "colspan", String.valueOf(HEADINGS.size()));
        ribbon.write(document);
        html.close().close();
      }
    }
    if (!documents.isEmpty()) {
      html.close().close().close();
      ribbon.legend();
    }
    html.close();
  }

  /**
   * Writes documents that stand on other pages.
   *
   * @param page names the page of a document by its number from 0
   */
  void write(List<DocumentSummary> documents, IntFunction<String> page) throws IOException {
    open(documents.isEmpty());
    for (int i = 0; i < documents.size(); i++) {
      row(documents.get(i), page.apply(i));
    }
    if (!documents.isEmpty()) {
      html.close().close().close();
    }
    html.close();
  }

  private void open(boolean empty) throws IOException {
    html.open("section", "id", "documents").element("h2", words.get("head.documents"));
    if (empty) {
      html.element("p", words.get("none.documents"), "class", "none");
      return;
    }
    html.open("div", Shown.scrolling("documents", words.get("head.documents")));
    html.open("table").open("thead").open("tr");
    for (String heading : HEADINGS) {
      html.element("th", words.get("col." + heading), "scope", "col");
    }
    html.close().close().open("tbody");
  }

  private void row(DocumentSummary document, String page) throws IOException {
    Figures figures = document.figures();
    html.open("tr", "class", "document");
    html.open("th", "scope", "row");
    if (page.isEmpty()) {
      html.text(document.name());
    } else {
      html.element("a", document.name(), "href", page);
    }
    html.element("small", document.sourceFile());
    if (!document.targetFile().isEmpty()) {
      html.element("small", document.targetFile());
    }
    html.close();
    String status = document.status().name().toLowerCase(Locale.ROOT);
    html.open("td").element("span", words.get("status." + status), "class", "chip " + status);
    String problem = document.problem();
    if (problem != null) {
      html.element("small", problem, "class", "problem");
    }
    html.close();
    number(figures.sourceSegments(), "source", "");
    number(figures.targetSegments(), "target", "");
    confidence(figures);
    number(figures.doubtful(), "doubtful", "doubt");
    for (Severity severity : Severity.values()) {
      String column = Shown.plural(severity);
      number(document.findings(severity), column, severity.label());
    }
    html.element("td", beads(figures), "class", "beads");
    html.close();
  }

  /** A phone shows a row as a paragraph, with each number's heading before it. */
  private void number(long number, String column, String tone) throws IOException {
    String style = number == 0 ? "number zero" : ("number " + tone).strip();
    html.element(
        "td", Shown.grouped(number), "class", style, "data-head", words.get("col." + column));
  }

  private void confidence(Figures figures) throws IOException {
    html.open("td", "class", "number", "data-head", words.get("col.confidence"));
    html.text(Shown.confidence(figures));
    if (figures.meanConfidence().isPresent()) {
      double mean = figures.meanConfidence().getAsDouble();
      html.open("span", "class", "bar");
      html.element("i", "", "style", "width:" + Math.round(mean * 100) + "%");
      html.close();
    }
    html.close();
  }

  private static String beads(Figures figures) {
    return figures.beads().entrySet().stream()
        .map(
            entry ->
                entry.getKey().toString().replace('-', HYPHEN)
                    + TIMES
                    + Shown.grouped(entry.getValue()))
        .collect(Collectors.joining("  "));
  }
}
