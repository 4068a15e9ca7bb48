package io.duizhao.report;

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
  private final String overview;

  private HtmlReport(CheckReport report, String overview, Wording words, Html html) {
    this.overview = overview;
    this.run = report.run();
    this.report = report;
    this.words = words;
    this.html = html;
  }

  /** Writes the whole page; the stream is left open. */
  public static void write(CheckReport report, Wording words, OutputStream out) throws IOException {
    write(report, "", words, out);
  }

  /**
   * Writes one of several pages; the stream is left open.
   *
   * @param report the documents of this page
   * @param overview names the page of all documents, relative to this one; empty where there is
   *     none
   */
  public static void write(CheckReport report, String overview, Wording words, OutputStream out)
      throws IOException {
    HtmlPage.write(out, html -> new HtmlReport(report, overview, words, html).page());
  }

  private void page() throws IOException {
    String title = "duizhao " + words.get("title");
    HtmlPage.open(html, title, words.tag(), HtmlPage.resource("report.css"));
    RunSummary summary = run.summary();
    HtmlNumbers numbers = new HtmlNumbers(summary, html, words, true);
    numbers.header(overview);
    html.open("main");
    numbers.write();
    new HtmlDocuments(html, words).write(run.documents());
    new HtmlPlots(summary, html, words).write();
    new HtmlItems(report, html, words).write();
    new HtmlMoved(run, html, words).write();
    new HtmlFiles(summary, html, words).write();
    html.close();
    html.open("script").trusted(HtmlPage.resource("report.js")).close();
    HtmlPage.close(html);
  }
}
