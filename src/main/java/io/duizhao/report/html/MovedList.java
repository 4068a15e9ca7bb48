package io.duizhao.report.html;

import io.duizhao.report.DocumentReport;
import io.duizhao.report.MovedStretch;
import io.duizhao.report.RunReport;
import io.duizhao.report.Wording;
import java.io.IOException;

/** The stretches of each document whose translation stands elsewhere, by their first beads. */
final class MovedList {
  private final RunReport report;
  private final Html html;
  private final Wording words;

  MovedList(RunReport report, Html html, Wording words) {
    this.report = report;
    this.html = html;
    this.words = words;
  }

  /** Writes the section where anything has moved. */
  void write() throws IOException {
    if (report.documents().stream().allMatch(document -> document.moved().isEmpty())) {
      return;
    }
    html.open("section", "id", "moved").element("h2", words.get("head.moved"));
    for (DocumentReport document : report.documents()) {
      if (!document.moved().isEmpty()) {
        html.open("details", "open", "", "class", "group");
        html.open("summary").element("b", document.name());
        html.element(
            "span", words.get("moved.stretches", document.moved().size()), "class", "count");
        html.close();
        for (MovedStretch stretch : document.moved()) {
          stretch(stretch);
        }
        html.close();
      }
    }
    html.close();
  }

  private void stretch(MovedStretch stretch) throws IOException {
    html.open("article", "class", "item");
    html.open("div", "class", "about");
    html.element("span", words.get("moved.beads", stretch.units().size()));
    html.element("code", stretch.units().get(0));
    if (stretch.units().size() > 1) {
      html.text("–").element("code", stretch.units().get(stretch.units().size() - 1));
    }
    html.close();
    html.open("div", "class", "pair");
    html.element("p", stretch.source(), "lang", report.languages().source().tag(), "dir", "auto");
    html.element("p", stretch.target(), "lang", report.languages().target().tag(), "dir", "auto");
    html.close().close();
  }
}
