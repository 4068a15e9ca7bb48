package io.duizhao.report;

import io.duizhao.model.Severity;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a report for people: one page that needs no other file and no network. The numbers come
 * first, then each document's alignment, then what needs a look, then where the files are.
 */
public final class HtmlReport {
  private final RunReport run;
  private final CheckReport report;
  private final Html html;
  private final Wording words;

  private HtmlReport(CheckReport report, Wording words, Html html) {
    this.run = report.run();
    this.report = report;
    this.words = words;
    this.html = html;
  }

  /** Writes the whole page; the stream is left open. */
  public static void write(CheckReport report, Wording words, OutputStream out) throws IOException {
    HtmlPage.write(out, html -> new HtmlReport(report, words, html).page());
  }

  private void page() throws IOException {
    String title = "duizhao " + words.get("title");
    HtmlPage.open(html, title, words.tag(), HtmlPage.resource("report.css"));
    header();
    html.open("main");
    numbers();
    new HtmlDocuments(run, html, words).write();
    new HtmlPlots(run, html, words).write();
    new HtmlItems(report, html, words).write();
    new HtmlMoved(run, html, words).write();
    new HtmlFiles(run, html, words).write();
    html.close();
    html.open("script").trusted(HtmlPage.resource("report.js")).close();
    HtmlPage.close(html);
  }

  private void header() throws IOException {
    html.open("header");
    html.open("h1").element("span", "对照", "lang", "zh-CN", "class", "logo");
    html.text(" " + words.get("title")).close();
    String languages = words.get("to", run.languages().source(), run.languages().target());
    html.element("p", "duizhao " + run.version() + " · " + languages);
    html.open("div", "class", "tools", "hidden", "");
    html.element("button", "◑", "type", "button", "id", "theme", "title", words.get("theme"));
    html.element("button", words.get("print"), "type", "button", "id", "print");
    html.close().close();
  }

  private void numbers() throws IOException {
    Figures totals = run.totals();
    html.open("section", "class", "numbers", "aria-label", words.get("totals"));
    number(run.documents().size(), "documents", documentsNote(), "");
    number(totals.sourceSegments(), "source.segments", "", "");
    number(totals.targetSegments(), "target.segments", "", "");
    String links = words.get("links", HtmlText.grouped(totals.links()));
    card(HtmlText.confidence(totals), "confidence", links, "");
    String note = words.get("doubtful.note");
    number(totals.doubtful(), "doubtful", note, tone(totals.doubtful(), "doubt"));
    for (Severity severity : Severity.values()) {
      long count = run.findings(severity);
      number(count, HtmlText.plural(severity), "", tone(count, severity.label()));
    }
    html.close();
  }

  private String documentsNote() {
    long untranslated = run.count(DocumentReport.Status.UNTRANSLATED);
    long failed = run.count(DocumentReport.Status.FAILED);
    return untranslated + failed == 0 ? "" : words.get("documents.note", untranslated, failed);
  }

  private static String tone(long count, String tone) {
    return count == 0 ? "" : tone;
  }

  private void number(long number, String label, String note, String tone) throws IOException {
    card(HtmlText.grouped(number), label, note, tone);
  }

  private void card(String number, String label, String note, String tone) throws IOException {
    html.open("div", "class", ("card " + tone).strip());
    html.element("b", number).element("span", words.get(label));
    if (!note.isEmpty()) {
      html.element("small", note);
    }
    html.close();
  }
}
