package io.duizhao.report;

import io.duizhao.model.TranslationUnit;
import java.io.IOException;

/** The doubtful beads of each document, the most doubtful first, both texts side by side. */
final class HtmlBeads {
  private final RunReport report;
  private final Html html;

  HtmlBeads(RunReport report, Html html) {
    this.report = report;
    this.html = html;
  }

  void write() throws IOException {
    html.open("section", "id", "beads").element("h2", "Doubtful beads");
    if (report.totals().doubtful() == 0) {
      html.element("p", "No bead scores below 0.5.", "class", "none");
    }
    for (DocumentReport document : report.documents()) {
      if (!document.doubtful().isEmpty()) {
        group(document);
      }
    }
    html.close();
  }

  private void group(DocumentReport document) throws IOException {
    html.open("details", "open", "", "class", "group");
    html.open("summary").element("b", document.name());
    html.element(
        "span", HtmlText.count(document.doubtful().size(), "bead", "beads"), "class", "count");
    html.close();
    for (TranslationUnit unit : document.doubtful()) {
      bead(unit);
    }
    html.close();
  }

  private void bead(TranslationUnit unit) throws IOException {
    html.open("article", "class", "item");
    html.open("div", "class", "about");
    html.element(
        "span", HtmlText.score(unit.score()), "class", "chip " + HtmlText.tone(unit.score()));
    html.element("span", unit.source().size() + "-" + unit.target().size());
    html.element("span", unit.status().label());
    html.element("code", unit.id());
    html.close();
    html.open("div", "class", "pair");
    side(unit.sourceText(), report.languages().source().tag(), "added by the translation");
    side(unit.targetText(), report.languages().target().tag(), "left out by the translation");
    html.close().close();
  }

  private void side(String text, String language, String whenEmpty) throws IOException {
    if (text.isEmpty()) {
      html.element("p", whenEmpty, "class", "none");
    } else {
      html.element("p", text, "lang", language, "dir", "auto");
    }
  }
}
