package io.duizhao.segment.feature;

import java.util.List;

/** What the silence between captions says. */
final class PauseFeatures {
  /** Limits in seconds: captions without a gap, a breath, a stop. */
  private static final double[] LIMITS = {0.001, 0.02, 0.15, 0.3, 0.6, 1, 2};

  private PauseFeatures() {}

  /**
   * Adds what is heard after a line; nothing where no times are known.
   *
   * @param end how the line ends
   * @param start how the next line begins
   */
  static void add(List<CaptionLine> lines, int line, String end, String start, Observations seen) {
    double pause = lines.get(line).pause();
    if (Double.isNaN(pause)) {
      return;
    }
    String here = Observations.bucket(pause, LIMITS);
    seen.add("pause", here);
    seen.add("pause, ends as", here, end);
    seen.add("pause, next begins as", here, start);
    if (line > 0) {
      String before = Observations.bucket(lines.get(line - 1).pause(), LIMITS);
      String after = Observations.bucket(lines.get(line + 1).pause(), LIMITS);
      seen.add("pause, pause before", here, before);
      seen.add("pause, next pause", here, after);
    }
  }
}
