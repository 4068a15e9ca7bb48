package io.duizhao.report.html;

import io.duizhao.model.bead.BeadType;
import io.duizhao.model.finding.Severity;
import io.duizhao.report.DocumentSummary;
import io.duizhao.report.RunSummary;
import io.duizhao.report.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Distributions as bars: the beads' scores and types, and what was found by which rule. */
final class Plots {
  /** Bars of a plot; then pixels of a row, its label and its bar. */
  private static final int MOST_BARS = 12;

  private static final int ROW = 20;
  private static final int LABEL = 128;
  private static final int BAR = 168;

  private final RunSummary report;
  private final Html html;
  private final Wording words;

  private record Bar(String label, long count, String style) {}

  Plots(RunSummary report, Html html, Wording words) {
    this.report = report;
    this.html = html;
    this.words = words;
  }

  void write() throws IOException {
    html.open("section", "id", "plots").element("h2", words.get("head.plots"));
    html.open("div", "class", "plots");
    plot("plot.scores", scores());
    plot("plot.types", types());
    plot("plot.rules", rules());
    html.close().close();
  }

  private List<Bar> scores() {
    long[] counts = new long[DocumentSummary.TENTHS];
    for (DocumentSummary document : report.documents()) {
      for (int i = 0; i < counts.length; i++) {
        counts[i] += document.scores().get(i);
      }
    }
    List<Bar> bars = new ArrayList<>();
    for (int i = counts.length - 1; i >= 0; i--) {
      String label = String.format(Locale.ROOT, "%.1f – %.1f", i / 10.0, (i + 1) / 10.0);
      bars.add(new Bar(label, counts[i], Shown.tone((i + 0.5) / counts.length)));
    }
    return bars.stream().allMatch(bar -> bar.count == 0) ? List.of() : bars;
  }

  private List<Bar> types() {
    List<Map.Entry<BeadType, Integer>> types = new ArrayList<>(report.totals().beads().entrySet());
    types.sort(Comparator.comparingInt(type -> -type.getValue()));
    return types.stream()
        .limit(MOST_BARS)
        .map(type -> new Bar(type.getKey().toString(), type.getValue(), "plain"))
        .toList();
  }

  private List<Bar> rules() {
    Map<String, Long> counts = new TreeMap<>();
    Map<String, Severity> gravest = new TreeMap<>();
    for (DocumentSummary document : report.documents()) {
      document
          .findings()
          .forEach(
              (kind, count) -> {
                counts.merge(kind.rule(), (long) count, Long::sum);
                gravest.merge(kind.rule(), kind.severity(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
              });
    }
    List<Bar> bars = new ArrayList<>();
    gravest.forEach(
        (rule, severity) ->
            bars.add(
                new Bar(words.rule(rule, rule), counts.getOrDefault(rule, 0L), severity.label())));
    bars.sort(Comparator.comparingLong(bar -> -bar.count));
    return bars.subList(0, Math.min(MOST_BARS, bars.size()));
  }

  private void plot(String title, List<Bar> bars) throws IOException {
    html.open("figure").element("figcaption", words.get(title));
    if (bars.isEmpty()) {
      html.element("p", words.get("plot.none"), "class", "none").close();
      return;
    }
    long most = bars.stream().mapToLong(Bar::count).max().orElse(1);
    html.open(
        "svg",
        "viewBox",
        "0 0 " + (LABEL + BAR + 48) + " " + bars.size() * ROW,
        "role",
        "img",
        "aria-label",
        words.get(title));
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      String middle = String.valueOf(i * ROW + 14);
      html.element("text", bar.label, "x", "0", "y", middle, "class", "label");
      double width = bar.count == 0 ? 0 : Math.max(1.5, (double) BAR * bar.count / most);
      html.open(
          "rect",
          "class",
          bar.style,
          "x",
          String.valueOf(LABEL),
          "y",
          String.valueOf(i * ROW + 4),
          "width",
          String.format(Locale.ROOT, "%.1f", width),
          "height",
          "12",
          "rx",
          "2");
      html.close();
      String end = String.format(Locale.ROOT, "%.1f", LABEL + width + 6);
      html.element("text", Shown.grouped(bar.count), "x", end, "y", middle);
    }
    html.close().close();
  }
}
