package io.duizhao.transcript;

import io.duizhao.model.Timecode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The timing line of a caption in SRT or WebVTT. */
final class SubtitleTime {
  private static final String CLOCK = "(?:(\\d{1,4}):)?(\\d{1,4}):(\\d{1,2})(?:[,.:](\\d{1,3}))?";
  private static final Pattern LINE =
      Pattern.compile("\\s{0,9}" + CLOCK + "\\s{0,9}-->\\s{0,9}" + CLOCK + "(?:\\D.*)?");

  /** Characters of a timing line at most; settings may follow the times. */
  private static final int LONGEST = 300;

  private SubtitleTime() {}

  /** Returns the times of a timing line; an end before the begin is taken for the begin. */
  static Optional<Timecode> parse(String line) {
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

  private static long millis(Matcher matcher, int group) {
    String hours = matcher.group(group);
    String fraction = matcher.group(group + 3);
    long seconds =
        (hours == null ? 0 : Long.parseLong(hours)) * 3600
            + Long.parseLong(matcher.group(group + 1)) * 60
            + Long.parseLong(matcher.group(group + 2));
    // 00:01.5 is half a second after the first: digits are a fraction, not a count.
    return seconds * 1000
        + (fraction == null ? 0 : Long.parseLong((fraction + "00").substring(0, 3)));
  }
}
