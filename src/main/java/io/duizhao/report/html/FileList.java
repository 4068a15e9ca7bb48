package io.duizhao.report.html;

import io.duizhao.report.DocumentSummary;
import io.duizhao.report.RunSummary;
import io.duizhao.report.Wording;
import java.io.IOException;
import java.util.List;

/** The list of files written. */
final class FileList {
  private final RunSummary report;
  private final Html html;
  private final Wording words;

  FileList(RunSummary report, Html html, Wording words) {
    this.report = report;
    this.html = html;
    this.words = words;
  }

  /** Writes the list where any file was written. */
  void write() throws IOException {
    boolean none = report.documents().stream().allMatch(document -> document.files().isEmpty());
    if (none && report.files().isEmpty()) {
      return;
    }
    html.open("section", "id", "files").element("h2", words.get("head.files"));
    html.open("ul", "class", "files");
    for (DocumentSummary document : report.documents()) {
      list(document.name(), document.files());
    }
    list(words.get("files.all"), report.files());
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
