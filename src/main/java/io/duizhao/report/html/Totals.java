package io.duizhao.report.html;

import io.duizhao.model.finding.Severity;
import io.duizhao.report.DocumentReport;
import io.duizhao.report.Figures;
import io.duizhao.report.RunSummary;
import io.duizhao.report.Wording;
import java.io.IOException;

/** The page's head: what it is about, and the totals as large numbers. */
final class Totals {
  private final RunSummary run;
  private final Html html;
  private final Wording words;
  private final boolean hasItems;

  /**
   * Makes the head of a page.
   *
   * @param hasItems whether what is to be looked at stands on the page
   */
  Totals(RunSummary run, Html html, Wording words, boolean hasItems) {
    this.hasItems = hasItems;
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
    title(html, words.get("title"));
    String languages = words.get("to", run.languages().source(), run.languages().target());
    html.open("p").text("duizhao " + run.version() + " · " + languages);
    if (!overview.isEmpty()) {
      html.text(" · ").element("a", words.get("overview"), "href", overview);
    }
    html.close();
    tools(html, words);
    html.close();
  }

  /** Opens a page's head with its title. */
  static void title(Html html, String title) throws IOException {
    html.open("header");
    html.open("h1").element("span", "对照", "lang", "zh-CN", "class", "logo");
    html.text(" " + title).close();
  }

  /** Writes the buttons of a page's head, which its script shows. */
  static void tools(Html html, Wording words) throws IOException {
    html.open("div", "class", "tools", "hidden", "");
    html.element("button", "◑", "type", "button", "id", "theme", "title", words.get("theme"));
    html.element("button", words.get("print"), "type", "button", "id", "print");
    html.close();
  }

  /** Writes the numbers. */
  void write() throws IOException {
    Figures totals = run.totals();
    html.open("section", "class", "numbers", "aria-label", words.get("totals"));
    number(run.documents().size(), "documents", documentsNote(), "");
    number(totals.sourceSegments(), "source.segments", "", "");
    number(totals.targetSegments(), "target.segments", "", "");
    String links = words.get("links", Shown.grouped(totals.links()));
    card(Shown.confidence(totals), "confidence", links, "");
    String note = words.get("doubtful.note");
    toLookAt(totals.doubtful(), "doubtful", note, "doubt", ItemList.BEAD);
    for (Severity severity : Severity.values()) {
      String style = severity.label();
      toLookAt(run.findings(severity), Shown.plural(severity), "", style, style);
    }
    html.close();
  }

  private String documentsNote() {
    long untranslated = run.count(DocumentReport.Status.UNTRANSLATED);
    long failed = run.count(DocumentReport.Status.FAILED);
    return untranslated + failed == 0 ? "" : words.get("documents.note", untranslated, failed);
  }

  /**
   * Writes the number of what is to be looked at; it leads there where the page shows it.
   *
   * @param kind what the items' filter calls it
   */
  private void toLookAt(long count, String label, String note, String tone, String kind)
      throws IOException {
    if (count == 0 || !hasItems) {
      number(count, label, note, count == 0 ? "" : tone);
    } else {
      html.open("a", "class", "card " + tone, "href", "#items", "data-only", kind);
      content(Shown.grouped(count), label, note);
    }
  }

  private void number(long number, String label, String note, String tone) throws IOException {
    card(Shown.grouped(number), label, note, tone);
  }

  private void card(String number, String label, String note, String tone) throws IOException {
    html.open("div", "class", ("card " + tone).strip());
    content(number, label, note);
  }

  /** Writes what a card says and closes it. */
  private void content(String number, String label, String note) throws IOException {
    html.element("b", number).text(" ").element("span", words.get(label));
    if (!note.isEmpty()) {
      html.element("small", note);
    }
    html.close();
  }
}
