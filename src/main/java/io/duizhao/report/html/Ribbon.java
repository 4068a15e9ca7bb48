package io.duizhao.report.html;

import io.duizhao.report.BeadMark;
import io.duizhao.report.DocumentReport;
import io.duizhao.report.Wording;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * A document's alignment from begin to end as a strip: one stretch for each bead, or for several
 * where there are many; the worst of them gives its colour. What is not sure is lower, so that the
 * strip can be read without colours.
 */
final class Ribbon {
  /** Stretches that a document is shown in at most, and pixels of height. */
  private static final int STRETCHES = 160;

  private static final int HEIGHT = 22;

  private final Html html;
  private final Wording words;

  Ribbon(Html html, Wording words) {
    this.html = html;
    this.words = words;
  }

  /** Writes a document's strip where it was aligned. */
  void write(DocumentReport document) throws IOException {
    List<BeadMark> beads = document.beads();
    if (beads.isEmpty()) {
      return;
    }
    int count = Math.min(STRETCHES, beads.size());
    html.open(
        "svg",
        "class",
        "ribbon",
        "viewBox",
        "0 0 " + count + " " + HEIGHT,
        "preserveAspectRatio",
        "none",
        "role",
        "img",
        "aria-label",
        words.get("ribbon", document.name(), beads.size()));
    for (int i = 0; i < count; i++) {
      int begin = (int) ((long) beads.size() * i / count);
      int end = (int) ((long) beads.size() * (i + 1) / count);
      stretch(i, beads.subList(begin, end), begin);
    }
    html.close();
  }

  private void stretch(int x, List<BeadMark> beads, int first) throws IOException {
    BeadMark worst = beads.get(0);
    for (BeadMark bead : beads) {
      worst = rank(bead) > rank(worst) ? bead : worst;
    }
    BeadMark.Tone tone = worst.tone();
    int height = height(tone);
    html.open(
        "rect",
        "class",
        tone.style(),
        "x",
        String.valueOf(x),
        "y",
        String.valueOf(tone == BeadMark.Tone.ADDED ? 0 : HEIGHT - height),
        "width",
        "0.86",
        "height",
        String.valueOf(height));
    String numbers =
        beads.size() == 1 ? String.valueOf(first + 1) : (first + 1) + "–" + (first + beads.size());
    String label = words.get("legend." + tone.style());
    String score = String.format(Locale.ROOT, "%.3f", worst.score());
    html.element(
        "title",
        numbers
            + " "
            + tone.sign()
            + " "
            + label
            + " "
            + worst.source()
            + "-"
            + worst.target()
            + " "
            + score);
    html.close();
  }

  private static int rank(BeadMark bead) {
    return switch (bead.tone()) {
      case SURE -> 0;
      case OMITTED, ADDED -> 1;
      case DOUBT -> 2;
      case POOR -> 3;
    };
  }

  private static int height(BeadMark.Tone tone) {
    return switch (tone) {
      case SURE -> HEIGHT;
      case DOUBT -> 14;
      case POOR, OMITTED, ADDED -> 7;
    };
  }

  /** Writes what the colours and heights mean. */
  void legend() throws IOException {
    html.open("p", "class", "legend");
    for (BeadMark.Tone tone : BeadMark.Tone.values()) {
      html.open("span", "class", "key " + tone.style());
      html.element("b", tone.sign()).text(" " + words.get("legend." + tone.style()));
      html.close();
    }
    html.close();
  }
}
