package io.duizhao.report.html;

import io.duizhao.model.finding.Severity;
import io.duizhao.report.Figures;
import java.util.Locale;
import java.util.OptionalDouble;

/** Numbers and words as the page shows them. */
final class Shown {
  private Shown() {}

  /** Returns a number with commas between its thousands. */
  static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** Returns a score with three decimals. */
  static String score(double score) {
    return String.format(Locale.ROOT, "%.3f", score);
  }

  /** Returns the mean confidence, or a dash where nothing is linked. */
  static String confidence(Figures figures) {
    OptionalDouble mean = figures.meanConfidence();
    return mean.isPresent() ? score(mean.getAsDouble()) : "–";
  }

  /** Returns the style class of a score. */
  static String tone(double score) {
    return score < Figures.POOR ? "poor" : score < Figures.DOUBTFUL ? "doubt" : "sure";
  }

  /** Returns what the findings of a severity are called. */
  static String plural(Severity severity) {
    return switch (severity) {
      case ERROR -> "errors";
      case WARNING -> "warnings";
      case INFO -> "infos";
    };
  }

  /**
   * Returns the attributes of what is scrolled sideways, with the mouse or the keyboard.
   *
   * @param style its style class beside
   */
  static String[] scrolling(String style, String label) {
    return new String[] {
      "class", style + " scroll", "tabindex", "0", "role", "region", "aria-label", label
    };
  }
}
