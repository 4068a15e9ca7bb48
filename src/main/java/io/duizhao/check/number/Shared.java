package io.duizhao.check.number;

import io.duizhao.model.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers that both languages write alike: versions, letters for magnitudes, fractions. */
final class Shared {
  private static final Form VERSION =
      Form.of("(?<![\\d.])[vV]?(\\d+(?:\\.\\d+){2,5})(?!\\d)", ".").withFigures();

  private static final Form SCALED =
      Form.of("(?<![\\d.,A-Za-z])(\\d[\\d,]*(?:\\.\\d+)?) ?([kKmMbBwWtT]|bn|mn|tn)(?![A-Za-z\\d])")
          .withFigures();

  private static final Form FRACTION =
      Form.of("(?<![\\d/.])(\\d{1,3})/(\\d{1,3})(?![\\d/]|\\.\\d)", "/").withFigures();

  /** A mobile number in China, which has eleven digits and is often written in groups. */
  private static final Form MOBILE =
      Form.of("(?<![\\d.,])(1[3-9]\\d)([ -]?)(\\d{4})\\2(\\d{4})(?![\\d.,]?\\d)").withFigures();

  private static final Pattern CIRCLED = Pattern.compile("[①-⑳]");

  private Shared() {}

  static void of(Collected found) {
    found.add(MOBILE, Shared::mobile);
    found.add(VERSION, Shared::version);
    found.add(SCALED, Shared::scaled);
    found.add(FRACTION, Shared::fraction);
    found.add(
        CIRCLED,
        m -> Quantity.plain(Collected.span(m), Certainty.VAGUE, m.group().charAt(0) - '①' + 1.0));
  }

  /** Reads the parts of a version, each of up to three digits, as one number. */
  private static Quantity version(Matcher match) {
    double value = 0;
    for (String part : match.group(1).split("\\.", -1)) {
      value = value * 1000 + Double.parseDouble(part);
    }
    Span span = new Span(match.start(1), match.end(1));
    return Quantity.plain(span, Certainty.CERTAIN, value);
  }

  private static Quantity mobile(Matcher match) {
    double value = Double.parseDouble(match.group(1) + match.group(3) + match.group(4));
    return Quantity.plain(Collected.span(match), Certainty.CERTAIN, value);
  }

  private static Quantity scaled(Matcher match) {
    double value = Double.parseDouble(match.group(1).replace(",", ""));
    double scale =
        switch (match.group(2)) {
          case "k", "K" -> 1e3;
          case "w", "W" -> 1e4;
          case "m", "M", "mn" -> 1e6;
          case "b", "B", "bn" -> 1e9;
          default -> 1e12;
        };
    return Quantity.plain(Collected.span(match), Certainty.CERTAIN, value, value * scale);
  }

  private static @Nullable Quantity fraction(Matcher match) {
    double part = Double.parseDouble(match.group(1));
    double whole = Double.parseDouble(match.group(2));
    if (whole == 0) {
      return null;
    }
    return new Quantity(
        Collected.span(match),
        List.of(Reading.plain(part / whole), Reading.plain(part), Reading.plain(whole)),
        Certainty.LIKELY);
  }
}
