package io.duizhao.bench.table;

import java.util.Locale;

/**
 * One run.
 *
 * @param wall seconds that passed
 * @param processor seconds of processor time of all its threads; NaN where that is not known
 * @param megabytes the most memory that it held; NaN where that is not known
 */
record Timing(double wall, double processor, double megabytes) {
  /** Returns seconds as a reader wants them: three digits that count. */
  static String seconds(double seconds) {
    if (Double.isNaN(seconds)) {
      return "";
    }
    return String.format(Locale.ROOT, seconds < 10 ? "%.2f s" : "%.1f s", seconds);
  }
}
