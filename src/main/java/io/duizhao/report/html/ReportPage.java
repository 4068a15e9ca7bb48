package io.duizhao.report.html;

import io.duizhao.report.CheckReport;
import io.duizhao.report.RunReport;
import io.duizhao.report.RunSummary;
import io.duizhao.report.Wording;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a report for people: one page that needs no other file and no network. The numbers come
 * first, then each document's alignment, then what needs a look, then where the files are.
 */
public final class ReportPage {
  private final RunReport run;
  private final CheckReport report;
  private final Html html;
  private final Wording words;
  private final String overview;

  private ReportPage(CheckReport report, String overview, Wording words, Html html) {
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
    Page.write(out, html -> new ReportPage(report, overview, words, html).page());
  }

  private void page() throws IOException {
    String title = "duizhao " + words.get("title");
    Page.open(html, title, words.tag(), Page.resource("report.css"));
    RunSummary summary = run.summary();
    Totals numbers = new Totals(summary, html, words, true);
    numbers.header(overview);
    html.open("main");
    numbers.write();
    new DocumentTable(html, words).write(run.documents());
    new Plots(summary, html, words).write();
    new ItemList(report, html, words).write();
    new MovedList(run, html, words).write();
    new FileList(summary, html, words).write();
    html.close();
    html.open("script").trusted(Page.resource("report.js")).close();
    Page.close(html);
  }
}
