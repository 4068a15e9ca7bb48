package io.duizhao.transcript.turn;

import io.duizhao.model.text.Span;
import io.duizhao.transcript.source.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * A time of a recording in running text, such as {@code 00:12:31}, {@code [02:15]} or {@code
 * （1:02:45.5）}, also from one time to another.
 *
 * @param span where it stands, with its brackets
 * @param millis milliseconds from the recording's start; of a range, its begin
 * @param fields two for minutes and seconds, three with hours
 * @param bracketed whether brackets enclose it
 */
public record ClockTime(Span span, long millis, int fields, boolean bracketed) {
  /** Nothing was found. */
  static final ClockTime NONE = new ClockTime(new Span(0, 0), 0, 0, false);

  private static final String OPENERS = "[(（【〔";
  private static final String CLOSERS = "])）】〕";
  private static final String RANGE = "-–—~～>";

  /** Returns whether it is {@link #NONE}: no time stands there. */
  public boolean isEmpty() {
    return span.isEmpty();
  }

  /** Returns the offset after the time and its closing bracket. */
  public int end() {
    return span.end();
  }

  /** Returns the time that begins at {@code offset}, or {@link #NONE}. */
  public static ClockTime at(CharSequence text, int offset) {
    if (offset >= text.length()) {
      return NONE;
    }
    int bracket = OPENERS.indexOf(text.charAt(offset));
    int begin = bracket >= 0 ? skipSpaces(text, offset + 1) : offset;
    Clock clock = clock(text, begin);
    if (clock == null) {
      return NONE;
    }
    int end = rangeEnd(text, clock.end());
    if (bracket >= 0) {
      int close = skipSpaces(text, end);
      boolean closed = close < text.length() && text.charAt(close) == CLOSERS.charAt(bracket);
      return closed
          ? new ClockTime(new Span(offset, close + 1), clock.millis(), clock.fields(), true)
          : NONE;
    }
    return new ClockTime(new Span(offset, end), clock.millis(), clock.fields(), false);
  }

  private static int rangeEnd(CharSequence text, int end) {
    int at = skipSpaces(text, end);
    int mark = at;
    while (at < text.length() && at - mark < 3 && RANGE.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    Clock second = at > mark ? clock(text, skipSpaces(text, at)) : null;
    return second == null ? end : second.end();
  }

  private static int skipSpaces(CharSequence text, int at) {
    int end = at;
    while (end < text.length() && end - at < 3 && Whitespace.is(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Hours, minutes and seconds as they stand without brackets. */
  private record Clock(int end, long millis, int fields) {}

  private static @Nullable Clock clock(CharSequence text, int begin) {
    if (begin > 0 && (isDigit(text, begin - 1) || isColon(text, begin - 1))) {
      return null;
    }
    int at = digits(text, begin, 3);
    if (at == begin) {
      return null;
    }
    long value = number(text, begin, at);
    int fields = 1;
    while (fields < 3 && isColon(text, at) && digits(text, at + 1, 2) == at + 3) {
      int part = (int) number(text, at + 1, at + 3);
      if (part > 59) {
        return null;
      }
      value = value * 60 + part;
      at += 3;
      fields++;
    }
    if (fields < 2 || isDigit(text, at) || isColon(text, at) && isDigit(text, at + 1)) {
      return null;
    }
    long millis = value * 1000;
    boolean fraction = at < text.length() && ".,".indexOf(text.charAt(at)) >= 0;
    int end = fraction ? digits(text, at + 1, 3) : at;
    if (end > at + 1) {
      millis += Long.parseLong((text.subSequence(at + 1, end) + "00").substring(0, 3));
      at = end;
    }
    return new Clock(at, millis, fields);
  }

  private static int digits(CharSequence text, int begin, int most) {
    int end = begin;
    while (end - begin < most && isDigit(text, end)) {
      end++;
    }
    return end;
  }

  private static long number(CharSequence text, int begin, int end) {
    return Long.parseLong(text.subSequence(begin, end).toString());
  }

  private static boolean isDigit(CharSequence text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static boolean isColon(CharSequence text, int at) {
    return at < text.length() && (text.charAt(at) == ':' || text.charAt(at) == '：');
  }
}
