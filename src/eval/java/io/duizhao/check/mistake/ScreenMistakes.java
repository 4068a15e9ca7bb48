package io.duizhao.check.mistake;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Subtitles that stand for too short a time or in lines that are too long. */
final class ScreenMistakes {
  private static final int LINE = 42;
  private static final double EASY = 15;
  private static final double HASTY = 26;
  private static final Pattern LINES = Pattern.compile("(.{1," + (LINE - 1) + "}(?: |$))");

  private static final Setting SHOWN = Setting.ALIGNED.with((text, i) -> shown(text, EASY));

  static final List<MistakeClass> CLASSES =
      List.of(
          new MistakeClass("subtitle too short", "subtitles.speed", SHOWN, ScreenMistakes::hasty),
          new MistakeClass("line too long", "subtitles.line", SHOWN, ScreenMistakes::joined));

  private ScreenMistakes() {}

  /** Breaks a translation into lines and shows it as long as it takes at a speed. */
  private static RightText shown(RightText text, double speed) {
    String wrapped = LINES.matcher(text.target()).replaceAll("$1⏎").replaceAll("⏎$", "");
    double seconds = Math.max(1, text.target().length() / speed);
    return new RightText(text.source(), wrapped, text.speakers(), seconds);
  }

  private static Optional<Mistake> hasty(Seeder.Site site, Random random) {
    RightText text = site.here();
    int length = text.target().length();
    RightText hasty = new RightText(text.source(), text.target(), text.speakers(), length / HASTY);
    return length < LINE ? Optional.empty() : Optional.of(Mistake.inTarget(hasty, 0, length));
  }

  /** Joins the first two of several lines. */
  private static Optional<Mistake> joined(Seeder.Site site, Random random) {
    RightText text = site.here();
    Matcher lines = Pattern.compile("^([^⏎]*)⏎([^⏎]*)⏎").matcher(text.target());
    return lines.find() && lines.group(1).length() + lines.group(2).length() > LINE + 2
        ? Optional.of(
            Mistake.inTarget(text.with(text.target().replaceFirst("⏎", "")), 0, lines.end(2) - 1))
        : Optional.empty();
  }
}
