package io.duizhao.report.html;

import io.duizhao.report.EvaluationReport.Bin;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * A reliability diagram in SVG: the share of right beads over their mean score. On the diagonal a
 * score is the probability that it claims to be. A mark's area grows with its beads.
 */
final class ReliabilityDiagram {
  /** Pixels of a side, of the margin, and of the largest dot's radius. */
  private static final int SIZE = 300;

  private static final int MARGIN = 40;
  private static final double LARGEST = 14;

  private final List<Bin> bins;
  private final Html html;

  ReliabilityDiagram(List<Bin> bins, Html html) {
    this.bins = bins;
    this.html = html;
  }

  void write() throws IOException {
    int all = SIZE + 2 * MARGIN;
    html.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "viewBox",
        "0 0 " + all + " " + all,
        "role",
        "img",
        "aria-label",
        "Reliability diagram");
    line(0, 0, 1, 0, "1");
    line(0, 0, 0, 1, "1");
    line(0, 0, 1, 1, ".3");
    for (int tenth = 0; tenth <= 10; tenth += 2) {
      double at = tenth / 10.0;
      String label = String.format(Locale.ROOT, "%.1f", at);
      text(x(at), y(0) + 16, label, "middle");
      text(x(0) - 6, y(at) + 4, label, "end");
    }
    text(x(0.5), y(0) + 34, "mean score", "middle");
    text(x(0), y(1) - 10, "share right", "middle");
    int most = bins.stream().mapToInt(Bin::count).max().orElse(0);
    for (Bin bin : bins) {
      if (bin.count() > 0) {
        double radius = Math.max(2, LARGEST * Math.sqrt(bin.count() / (double) most));
        html.open(
            "circle",
            "cx",
            number(x(bin.meanScore())),
            "cy",
            number(y(bin.shareRight())),
            "r",
            number(radius),
            "fill",
            "#3b7dd8",
            "fill-opacity",
            ".6");
        html.element("title", bin.count() + " beads").close();
      }
    }
    html.close();
  }

  private void line(double fromX, double fromY, double toX, double toY, String opacity)
      throws IOException {
    html.open(
            "line",
            "x1",
            number(x(fromX)),
            "y1",
            number(y(fromY)),
            "x2",
            number(x(toX)),
            "y2",
            number(y(toY)),
            "stroke",
            "currentColor",
            "stroke-opacity",
            opacity)
        .close();
  }

  private void text(double x, double y, String text, String anchor) throws IOException {
    html.element(
        "text",
        text,
        "x",
        number(x),
        "y",
        number(y),
        "font-size",
        "12",
        "fill",
        "currentColor",
        "text-anchor",
        anchor);
  }

  private static double x(double share) {
    return MARGIN + share * SIZE;
  }

  private static double y(double share) {
    return MARGIN + (1 - share) * SIZE;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
