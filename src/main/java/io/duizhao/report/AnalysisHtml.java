package io.duizhao.report;

import io.duizhao.model.FileAnalysis;
import io.duizhao.model.JobAnalysis;
import io.duizhao.model.MatchBand;
import io.duizhao.model.TextCounts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** A job analysis as one page that needs no other file. */
public final class AnalysisHtml {
  private static final String STYLE =
      "body{font:15px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}"
          + ".wide{overflow-x:auto}table{border-collapse:collapse;width:100%}"
          + "th,td{padding:.25rem .7rem;border-bottom:1px solid #8884;text-align:right;"
          + "white-space:nowrap}th:first-child,td:first-child{text-align:left}"
          + "tr.total{font-weight:600}.bar{display:flex;height:1.1rem;margin:.4rem 0 1rem;"
          + "border-radius:.3rem;overflow:hidden;background:#8883}"
          + ".translated{background:#0f5c37}.context{background:#1b7f4d}.repeated{background:#2f9e63}.repeated_elsewhere{background:#57b384}"
          + ".exact{background:#7cc49c}.from_95{background:#a9d6b0}.from_85{background:#cfe3a8}"
          + ".from_75{background:#f0dd8f}.from_50{background:#f2b872}.machine{background:#9db4d8}"
          + ".new{background:#d97f6a}i{display:inline-block;width:.8rem;height:.8rem;"
          + "border-radius:.2rem;margin-right:.5rem}"
          + "@media print{body{margin:0;max-width:none}.bar,i{print-color-adjust:exact}}";

  private final JobAnalysis analysis;
  private final Html html;

  private AnalysisHtml(JobAnalysis analysis, Html html) {
    this.analysis = analysis;
    this.html = html;
  }

  /** Writes the whole page; the stream is left open. */
  public static void write(JobAnalysis analysis, OutputStream out) throws IOException {
    HtmlPage.write(out, html -> new AnalysisHtml(analysis, html).page());
  }

  private void page() throws IOException {
    HtmlPage.open(html, "Job analysis", "en", STYLE);
    html.element("h1", "Job analysis");
    FileAnalysis all = analysis.total("All files");
    html.element(
        "p",
        HtmlText.count(analysis.files().size(), "file", "files")
            + ", "
            + HtmlText.count(all.total().segments(), "segment", "segments")
            + ", "
            + HtmlText.grouped(all.total().wordCount())
            + " words; a Chinese character counts as a word.");
    section(all);
    if (analysis.files().size() > 1) {
      html.element("h2", "By file");
      for (FileAnalysis file : analysis.files()) {
        html.element("h3", file.name());
        section(file);
      }
    }
    HtmlPage.close(html);
  }

  private void section(FileAnalysis file) throws IOException {
    html.open("div", "class", "bar", "role", "img", "aria-label", "Shares of words by band");
    for (MatchBand band : MatchBand.values()) {
      double share = JobAnalysis.share(file, band);
      if (share > 0) {
        String width = String.format(Locale.ROOT, "width:%.2f%%", share * 100);
        String title = band.label() + " " + percent(share);
        html.open("span", "class", tone(band), "style", width, "title", title).close();
      }
    }
    html.close().open("div", "class", "wide").open("table").open("tr");
    String[] headings = {
      "Band", "Segments", "Characters", "Without spaces", "Chinese", "Other words", "Share of words"
    };
    for (String heading : headings) {
      html.element("th", heading, "scope", "col");
    }
    html.close();
    for (MatchBand band : MatchBand.values()) {
      html.open("tr").open("td").open("i", "class", tone(band)).close();
      html.text(band.label()).close();
      cells(file.counts(band), percent(JobAnalysis.share(file, band)));
    }
    html.open("tr", "class", "total").element("td", "total");
    cells(file.total(), "");
    html.close().close();
  }

  /** Writes the cells of a row and closes it. */
  private void cells(TextCounts counts, String share) throws IOException {
    for (long count : AnalysisCsv.counts(counts)) {
      html.element("td", HtmlText.grouped(count));
    }
    html.element("td", share).close();
  }

  /** Returns the style class of a band. */
  private static String tone(MatchBand band) {
    return band.name().toLowerCase(Locale.ROOT);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f%%", share * 100);
  }
}
