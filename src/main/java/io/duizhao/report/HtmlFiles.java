package io.duizhao.report;

import java.io.IOException;
import java.util.List;

/** The list of files written. */
final class HtmlFiles {
  private final RunReport report;
  private final Html html;

  HtmlFiles(RunReport report, Html html) {
    this.report = report;
    this.html = html;
  }

  void write() throws IOException {
    html.open("section", "id", "files").element("h2", "Files written");
    html.open("ul", "class", "files");
    for (DocumentReport document : report.documents()) {
      list(document.name(), document.files());
    }
    list("all documents", report.files());
    html.close().close();
  }

  private void list(String name, List<String> files) throws IOException {
    if (files.isEmpty()) {
      return;
    }
    html.open("li").element("b", name);
    for (String file : files) {
      html.text(" ").element("code", file);
    }
    html.close();
  }
}
