package io.duizhao.report;

import io.duizhao.model.Severity;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Writes a run's report for people: one page that needs no other file and no network. The numbers
 * come first, then what needs a look, then where the files are.
 */
public final class HtmlReport {
  /** Nothing is loaded, whatever a text may hold; style and script stand in the page. */
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";

  private final RunReport report;
  private final Html html;

  private HtmlReport(RunReport report, Html html) {
    this.report = report;
    this.html = html;
  }

  /** Writes the whole page; the stream is left open. */
  public static void write(RunReport report, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    new HtmlReport(report, new Html(writer)).page();
    writer.flush();
  }

  private void page() throws IOException {
    html.trusted("<!doctype html>\n");
    html.open("html", "lang", "en");
    head();
    html.open("body");
    html.open("header");
    html.open("h1").element("span", "对照", "lang", "zh-CN", "class", "logo").text(" Run report");
    html.close();
    html.element(
        "p",
        "duizhao "
            + report.version()
            + " · "
            + report.languages().source()
            + " to "
            + report.languages().target());
    html.close();
    html.open("main");
    numbers();
    new HtmlDocuments(report, html).write();
    toolbar();
    new HtmlBeads(report, html).write();
    new HtmlMoved(report, html).write();
    new HtmlFindings(report, html).write();
    new HtmlFiles(report, html).write();
    html.close();
    html.open("script").trusted(resource("report.js")).close();
    html.close().close();
  }

  private void head() throws IOException {
    html.open("head");
    html.empty("meta", "charset", "utf-8");
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "color-scheme", "content", "light dark");
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
    html.element("title", "duizhao run report");
    html.open("style").trusted(resource("report.css")).close();
    html.close();
  }

  private void numbers() throws IOException {
    Figures totals = report.totals();
    html.open("section", "class", "numbers", "aria-label", "Totals");
    number(report.documents().size(), "documents", documentsNote(), "");
    number(totals.sourceSegments(), "source segments", "", "");
    number(totals.targetSegments(), "target segments", "", "");
    card(HtmlText.confidence(totals), "mean confidence", totals.links() + " links", "");
    number(
        totals.doubtful(), "doubtful beads", "score below 0.5", tone(totals.doubtful(), "doubt"));
    for (Severity severity : Severity.values()) {
      long count = report.findings(severity);
      number(count, HtmlText.plural(severity), "", tone(count, severity.label()));
    }
    html.close();
  }

  private String documentsNote() {
    long untranslated = report.count(DocumentReport.Status.UNTRANSLATED);
    long failed = report.count(DocumentReport.Status.FAILED);
    List<String> notes =
        List.of(
            untranslated == 0 ? "" : untranslated + " untranslated",
            failed == 0 ? "" : failed + " failed");
    return String.join(", ", notes.stream().filter(note -> !note.isEmpty()).toList());
  }

  private static String tone(long count, String tone) {
    return count == 0 ? "" : tone;
  }

  private void number(long number, String label, String note, String tone) throws IOException {
    card(HtmlText.grouped(number), label, note, tone);
  }

  private void card(String number, String label, String note, String tone) throws IOException {
    html.open("div", "class", ("card " + tone).strip());
    html.element("b", number).element("span", label);
    if (!note.isEmpty()) {
      html.element("small", note);
    }
    html.close();
  }

  /** Shown by the script, without which it would do nothing. */
  private void toolbar() throws IOException {
    html.open("div", "class", "toolbar", "hidden", "");
    html.empty(
        "input",
        "type",
        "search",
        "placeholder",
        "Filter beads and findings by any word",
        "aria-label",
        "Filter");
    html.element("span", "", "class", "shown", "role", "status");
    html.close();
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
