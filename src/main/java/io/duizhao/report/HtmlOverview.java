package io.duizhao.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Writes the first page of a report on more documents than one page can show: the numbers of all,
 * and a row a document that leads to its page.
 */
public final class HtmlOverview {
  private HtmlOverview() {}

  /**
   * Writes the whole page; the stream is left open.
   *
   * @param page names the page of a document by its number from 0, relative to this one
   */
  public static void write(
      RunSummary run, IntFunction<String> page, Wording words, OutputStream out)
      throws IOException {
    HtmlPage.write(
        out,
        html -> {
          String title = "duizhao " + words.get("title");
          HtmlPage.open(html, title, words.tag(), HtmlPage.resource("report.css"));
          HtmlNumbers numbers = new HtmlNumbers(run, html, words, false);
          numbers.header("");
          html.open("main");
          numbers.write();
          new HtmlPlots(run, html, words).write();
          new HtmlDocuments(html, words).write(run.documents(), page);
          new HtmlFiles(
                  new RunSummary(run.version(), run.languages(), List.of(), run.files()),
                  html,
                  words)
              .write();
          html.close();
          html.open("script").trusted(HtmlPage.resource("report.js")).close();
          HtmlPage.close(html);
        });
  }
}
