package io.duizhao.report.html;

import io.duizhao.report.RunSummary;
import io.duizhao.report.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Writes the first page of a report on more documents than one page can show: the numbers of all,
 * and a row a document that leads to its page.
 */
public final class OverviewPage {
  private OverviewPage() {}

  /**
   * Writes the whole page; the stream is left open.
   *
   * @param page names the page of a document by its number from 0, relative to this one
   */
  public static void write(
      RunSummary run, IntFunction<String> page, Wording words, OutputStream out)
      throws IOException {
    Page.write(
        out,
        html -> {
          String title = "duizhao " + words.get("title");
          Page.open(html, title, words.tag(), Page.resource("report.css"));
          Totals numbers = new Totals(run, html, words, false);
          numbers.header("");
          html.open("main");
          numbers.write();
          new Plots(run, html, words).write();
          new DocumentTable(html, words).write(run.documents(), page);
          new FileList(
                  new RunSummary(run.version(), run.languages(), List.of(), run.files()),
                  html,
                  words)
              .write();
          html.close();
          html.open("script").trusted(Page.resource("report.js")).close();
          Page.close(html);
        });
  }
}
