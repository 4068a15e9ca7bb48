package io.duizhao.model.text;

/**
 * When something is said.
 *
 * @param begin milliseconds from the recording's start, at least 0
 * @param end milliseconds from the recording's start, at least {@code begin}
 */
public record Timecode(long begin, long end) {
  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if {@code begin} is below 0 or after {@code end}
   */
  public Timecode {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException(
          "timecode [" + begin + " ms, " + end + " ms] is out of order");
    }
  }

  /** Returns the stretch from the earlier begin to the later end. */
  public Timecode union(Timecode other) {
    return new Timecode(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /** Returns the begin as {@code hh:mm:ss.mmm}. */
  public String beginText() {
    return clock(begin);
  }

  /** Returns the end as {@code hh:mm:ss.mmm}. */
  public String endText() {
    return clock(end);
  }

  private static String clock(long millis) {
    StringBuilder clock = new StringBuilder(12);
    digits(millis / 3_600_000, 2, clock).append(':');
    digits(millis / 60_000 % 60, 2, clock).append(':');
    digits(millis / 1000 % 60, 2, clock).append('.');
    return digits(millis % 1000, 3, clock).toString();
  }

  private static StringBuilder digits(long number, int least, StringBuilder out) {
    String digits = Long.toString(number);
    return out.append("0".repeat(Math.max(0, least - digits.length()))).append(digits);
  }
}
