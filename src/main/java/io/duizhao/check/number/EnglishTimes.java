package io.duizhao.check.number;

import static io.duizhao.check.number.EnglishQuantities.SMALL;
import static io.duizhao.check.number.EnglishQuantities.value;

import io.duizhao.check.number.Reading.Kind;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Finds the times of day in an English text: {@code 3:30 p.m.}, {@code half past three}. */
final class EnglishTimes {
  private static final Form TIME =
      Form.ofWords("(\\d{1,2})(?::(\\d{2}))? ?(a\\.?m\\b\\.?|p\\.?m\\b\\.?|o['’]clock)")
          .withFigures();
  private static final Form SPELT_TIME =
      Form.ofWords(
          "(" + SMALL + ") (a\\.?m\\b\\.?|p\\.?m\\b\\.?|o['’]clock)",
          "am",
          "a.m",
          "pm",
          "p.m",
          "clock");
  private static final Form CLOCK =
      Form.ofWords("(?<![:.\\d])(\\d{1,2}):(\\d{2})(?![:\\d])", ":").withFigures();
  private static final Form SPELT_CLOCK =
      Form.ofWords(
          "\\b(" + SMALL + ")[ -](fifteen|thirty|forty-five)\\b(?![ -](?:thousand|million))",
          "fifteen",
          "thirty",
          "forty-five");
  private static final Form PAST =
      Form.ofWords(
          "(half|(?:a )?quarter) (past|to) (\\d{1,2}|" + SMALL + ")\\b", "half", "quarter");

  private EnglishTimes() {}

  /** Adds them. */
  static void of(Collected found) {
    found.add(TIME, EnglishTimes::time);
    found.add(SPELT_TIME, m -> time(m, value(m.group(1)), 0, m.group(2)));
    found.add(PAST, EnglishTimes::past);
    found.add(CLOCK, EnglishTimes::clock);
    found.add(SPELT_CLOCK, EnglishTimes::clock);
  }

  private static @Nullable Quantity time(Matcher match) {
    String minutes = match.group(2);
    return time(match, value(match.group(1)), minutes == null ? 0 : value(minutes), match.group(3));
  }

  private static @Nullable Quantity time(Matcher match, double hour, double minute, String half) {
    if (hour > 24 || minute > 59) {
      return null;
    }
    char c = Character.toLowerCase(half.charAt(0));
    double twelve = c == 'p' && hour < 12 ? hour + 12 : c == 'a' && hour == 12 ? 0 : hour;
    Kind kind = c == 'o' ? Kind.CLOCK : Kind.TIME;
    Quantity time =
        new Quantity(
            Collected.span(match),
            List.of(new Reading(twelve * 60 + minute, kind)),
            Certainty.CERTAIN);
    return minute == 0 ? time.or(Reading.plain(hour)).or(Reading.plain(twelve)) : time;
  }

  private static Quantity past(Matcher match) {
    double hour = value(match.group(3));
    boolean half = match.group(1).equalsIgnoreCase("half");
    double minutes = half ? 30 : 15;
    double time = hour * 60 + (match.group(2).equalsIgnoreCase("past") ? minutes : -minutes);
    Reading reading = new Reading(time, Kind.CLOCK);
    return new Quantity(Collected.span(match), List.of(reading), Certainty.CERTAIN);
  }

  private static @Nullable Quantity clock(Matcher match) {
    double hour = value(match.group(1));
    double minute = value(match.group(2));
    Reading reading = new Reading(hour * 60 + minute, hour > 12 ? Kind.TIME : Kind.CLOCK);
    Reading pointed = Reading.plain(hour + minute / 100);
    return hour > 24 || minute > 59
        ? null
        : new Quantity(Collected.span(match), List.of(reading, pointed), Certainty.CERTAIN);
  }
}
