package io.duizhao.transcript.caption;

import io.duizhao.model.text.Timecode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The timing line of a caption in SRT or WebVTT. */
public final class SubtitleTime {
  private static final String CLOCK = "(?:(\\d{1,4}):)?(\\d{1,4}):(\\d{1,2})(?:[,.:](\\d{1,3}))?";
  private static final Pattern LINE =
      Pattern.compile("\\s{0,9}" + CLOCK + "\\s{0,9}-->\\s{0,9}" + CLOCK + "(?:\\D.*)?");

  private static final Pattern MEANT =
      Pattern.compile("\\s{0,9}\\d[^\\s-]{0,20}[:.][^\\s-]{0,20}\\s{0,9}-->.*");

  /** Characters of a timing line at most; settings may follow the times. */
  private static final int LONGEST = 300;

  private SubtitleTime() {}

  /** Returns the times of a timing line; an end before the begin is taken for the begin. */
  public static Optional<Timecode> parse(String line) {
    if (line.length() > LONGEST || !line.contains("-->")) {
      return Optional.empty();
    }
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    long begin = millis(matcher, 1);
    return Optional.of(new Timecode(begin, Math.max(begin, millis(matcher, 5))));
  }

  /**
   * Returns the milliseconds of a clock.
   *
   * @param group number of the group with the hours, which may be lacking; minutes, seconds and
   *     their fraction, which may be lacking too, are the next groups
   */
  static long millis(Matcher matcher, int group) {
    String hours = matcher.group(group);
    String fraction = matcher.group(group + 3);
    long seconds =
        (hours == null ? 0 : Long.parseLong(hours)) * 3600
            + Long.parseLong(matcher.group(group + 1)) * 60
            + Long.parseLong(matcher.group(group + 2));
    return seconds * 1000 + fraction(fraction);
  }

  /**
   * Returns the milliseconds of a second's digits after its point; null is none. In {@code 00:01.5}
   * it is half a second: digits are a fraction, not a count.
   */
  private static long fraction(@Nullable String digits) {
    return digits == null ? 0 : Long.parseLong((digits + "00").substring(0, 3));
  }

  /** Returns whether a line was meant for a timing line: clocks around an arrow. */
  static boolean isMeant(String line) {
    return line.length() <= LONGEST && MEANT.matcher(line).matches();
  }
}
