package io.duizhao.report;

import io.duizhao.model.Severity;
import java.io.IOException;

/** The page's head: what it is about, and the totals as large numbers. */
final class HtmlNumbers {
  private final RunSummary run;
  private final Html html;
  private final Wording words;

  HtmlNumbers(RunSummary run, Html html, Wording words) {
    this.run = run;
    this.html = html;
    this.words = words;
  }

  /**
   * Writes the head.
   *
   * @param overview the page of all documents; empty where this is it
   */
  void header(String overview) throws IOException {
    html.open("header");
    html.open("h1").element("span", "对照", "lang", "zh-CN", "class", "logo");
    html.text(" " + words.get("title")).close();
    String languages = words.get("to", run.languages().source(), run.languages().target());
    html.open("p").text("duizhao " + run.version() + " · " + languages);
    if (!overview.isEmpty()) {
      html.text(" · ").element("a", words.get("overview"), "href", overview);
    }
    html.close();
    html.open("div", "class", "tools", "hidden", "");
    html.element("button", "◑", "type", "button", "id", "theme", "title", words.get("theme"));
    html.element("button", words.get("print"), "type", "button", "id", "print");
    html.close().close();
  }

  /** Writes the numbers. */
  void write() throws IOException {
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
