package io.duizhao.transcript.turn;

import io.duizhao.transcript.source.SentenceEnd;
import io.duizhao.transcript.source.Whitespace;

/** Lines that begin with a time, as in a table of contents: {@code 08:40 ｜ 第一部片子}. */
final class Timeline {
  /** Code units of a line of a timeline at most. */
  private static final int LONGEST = 80;

  private static final String BETWEEN = "|｜丨-–—:：·•、.~";

  private Timeline() {}

  /** Returns where the text after the time begins; 0 where the line begins with none. */
  static int textBegin(String line) {
    ClockTime time = ClockTime.at(line, 0);
    int at = time.end();
    while (at > 0 && at < line.length() && isBetween(line.charAt(at))) {
      at++;
    }
    boolean apart = at > time.end() || time.bracketed();
    return apart && at < line.length() ? at : 0;
  }

  /** Returns whether the text beside a time is a title rather than what was said then. */
  static boolean isTitle(String line) {
    return line.length() <= LONGEST && !SentenceEnd.ends(line);
  }

  private static boolean isBetween(char c) {
    return Whitespace.is(c) || BETWEEN.indexOf(c) >= 0;
  }
}
