package io.duizhao.report.html;

import io.duizhao.model.leverage.FileAnalysis;
import io.duizhao.model.leverage.JobAnalysis;
import io.duizhao.model.leverage.MatchBand;
import io.duizhao.model.leverage.TextCounts;
import io.duizhao.report.CountColumn;
import io.duizhao.report.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** A job analysis as one page that needs no other file: all files together, then each. */
public final class AnalysisPage {
  /** So many files are unfolded; with more, a reader unfolds those that matter. */
  private static final int UNFOLDED = 8;

  private static final String[] FOLDED = {"class", "group"};

  private final JobAnalysis analysis;
  private final Html html;
  private final Wording words;

  private AnalysisPage(JobAnalysis analysis, Html html, Wording words) {
    this.analysis = analysis;
    this.html = html;
    this.words = words;
  }

  /** Writes the whole page; the stream is left open. */
  public static void write(JobAnalysis analysis, Wording words, OutputStream out)
      throws IOException {
    Page.write(out, html -> new AnalysisPage(analysis, html, words).page());
  }

  private void page() throws IOException {
    String style = Page.resource("report.css") + Page.resource("analysis.css");
    Page.open(html, "duizhao " + words.get("analysis.title"), words.tag(), style);
    Totals.title(html, words.get("analysis.title"));
    html.element("p", words.get("analysis.note"));
    Totals.tools(html, words);
    html.close();
    html.open("main");
    FileAnalysis all = analysis.total("");
    html.open("section", "class", "numbers", "aria-label", words.get("totals"));
    card(analysis.files().size(), "documents");
    card(all.total().segments(), "source.segments");
    card(all.total().characters(), "analysis.all.characters");
    card(all.total().wordCount(), "analysis.all.words");
    html.close();
    html.open("section").element("h2", words.get("analysis.all"));
    bar(all);
    table(all, words.get("analysis.all"));
    html.close();
    if (analysis.files().size() > 1) {
      html.open("section").element("h2", words.get("analysis.files"));
      for (FileAnalysis file : analysis.files()) {
        file(file);
      }
      html.close();
    }
    html.close();
    html.open("script").trusted(Page.resource("report.js")).close();
    Page.close(html);
  }

  private void card(long number, String label) throws IOException {
    html.open("div", "class", "card").element("b", Shown.grouped(number));
    html.text(" ");
    html.element("span", words.get(label)).close();
  }

  private void file(FileAnalysis file) throws IOException {
    boolean unfolded = analysis.files().size() <= UNFOLDED;
    html.open("details", unfolded ? new String[] {"class", "group", "open", ""} : FOLDED);
    html.open("summary").element("b", file.name());
    String segments = Shown.grouped(file.total().segments());
    String count = words.get("analysis.count", segments, Shown.grouped(file.total().wordCount()));
    html.element("span", count, "class", "count");
    bar(file);
    html.close();
    table(file, file.name());
    html.close();
  }

  private void bar(FileAnalysis file) throws IOException {
    html.open("div", "class", "shares", "role", "img", "aria-label", words.get("analysis.bar"));
    for (MatchBand band : MatchBand.values()) {
      double share = JobAnalysis.share(file, band);
      if (share > 0) {
        String width = String.format(Locale.ROOT, "width:%.2f%%", share * 100);
        String title = words.band(band) + " " + percent(share);
        html.open("span", "class", tone(band), "style", width, "title", title).close();
      }
    }
    html.close();
  }

  private void table(FileAnalysis file, String name) throws IOException {
    html.open("div", Shown.scrolling("bands", name)).open("table").open("thead").open("tr");
    heading("band");
    for (CountColumn column : CountColumn.values()) {
      heading(column.key());
    }
    heading("share");
    html.close().close().open("tbody");
    for (MatchBand band : MatchBand.values()) {
      html.open("tr").open("th", "scope", "row").open("i", "class", tone(band)).close();
      html.text(words.band(band)).close();
      cells(file.counts(band), percent(JobAnalysis.share(file, band)));
    }
    html.open("tr", "class", "total");
    html.element("th", words.get("analysis.total"), "scope", "row");
    cells(file.total(), "");
    html.close().close().close();
  }

  private void heading(String key) throws IOException {
    html.element("th", words.get("analysis." + key), "scope", "col");
  }

  /** Writes the cells of a row and closes it. */
  private void cells(TextCounts counts, String share) throws IOException {
    for (CountColumn column : CountColumn.values()) {
      long count = column.of(counts);
      html.element("td", Shown.grouped(count), "class", count == 0 ? "number zero" : "number");
    }
    html.element("td", share, "class", "number").close();
  }

  /** Returns the style class of a band. */
  private static String tone(MatchBand band) {
    return band.name().toLowerCase(Locale.ROOT);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f%%", share * 100);
  }
}
