package io.duizhao.model.setting;

/**
 * How much of a text is shown, and for how long.
 *
 * @param lineColumns columns of a line at most; a Chinese character takes two
 * @param lines lines of one language in a cue at most
 * @param columnsPerSecond columns that are read in a second at most
 * @param shortest milliseconds that a cue is shown at least
 * @param longest milliseconds that a cue is shown at most
 * @param gap milliseconds between two cues at least
 */
public record SubtitleLimits(
    int lineColumns, int lines, double columnsPerSecond, long shortest, long longest, long gap) {
  /**
   * 42 columns and 17 a second are what broadcasters ask of English; for Chinese they are 21
   * characters and 8.5 a second. Five sixths of a second, seven seconds and two frames between cues
   * are those of Netflix's Timed Text Style Guide (General Requirements, 2 and 6), at 24 frames a
   * second.
   */
  public static final SubtitleLimits DEFAULT = new SubtitleLimits(42, 2, 17, 833, 7000, 83);

  /** Checks the bounds. */
  public SubtitleLimits {
    check("columns of a line", lineColumns, 10, 1000);
    check("lines", lines, 1, 4);
    check("columns a second", columnsPerSecond, 1, 1000);
    check("shortest duration in ms", (double) shortest, 0, 60_000);
    check("longest duration in ms", (double) longest, (double) Math.max(1, shortest), 3_600_000);
    check("gap in ms", (double) gap, 0, 10_000);
  }

  private static void check(String name, double value, double least, double most) {
    if (!(value >= least && value <= most)) {
      throw new IllegalArgumentException(
          name + ": " + number(value) + " is outside " + number(least) + " to " + number(most));
    }
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  /** Returns the same limits with another number of lines. */
  public SubtitleLimits withLines(int newLines) {
    return new SubtitleLimits(lineColumns, newLines, columnsPerSecond, shortest, longest, gap);
  }

  /** Returns the same limits with narrower or wider lines. */
  public SubtitleLimits withLineColumns(int columns) {
    return new SubtitleLimits(columns, lines, columnsPerSecond, shortest, longest, gap);
  }

  /** Returns the milliseconds that a text has to be shown to be read. */
  public long readingTime(int columns) {
    return (long) Math.ceil(columns * 1000 / columnsPerSecond);
  }
}
