package io.duizhao.check.mistake;

import io.duizhao.model.setting.HouseStyle;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks and spaces that are missing, of another kind or of another style. */
final class MarkMistakes {
  private static final String BORDER =
      "(?<=\\p{IsHan})(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=\\p{IsHan})";
  private static final Pattern PAIRS = Pattern.compile("\\([^()]+\\)|\"[^\"]+\"|“[^“”]+”");

  private static final Setting STRAIGHT =
      Setting.ALIGNED
          .withFew()
          .with((text, i) -> text.of(target -> target.replaceAll("[“”]", "\"")));
  private static final Setting FULL_WIDTH =
      Setting.INTO_CHINESE.with((text, i) -> text.of(MarkMistakes::fullWidth));

  static final List<MistakeClass> CLASSES =
      List.of(
          MistakeClass.of(
              "end mark lost",
              "punctuation.end",
              Seeder.replacing("\\.$", (mark, random) -> "")
                  .where(text -> text.source().matches("(?s).*[。！？]"))),
          MistakeClass.of(
              "end mark of a kind",
              "punctuation.class",
              Seeder.replacing("!$|(?<=[a-z])\\.$", (mark, r) -> mark.equals("!") ? "." : "!")
                  .where(text -> text.source().matches("(?s).*[。！]"))),
          MistakeClass.of(
              "question to statement",
              "question.lost",
              Seeder.replacing("\\?$", (mark, random) -> ".")
                  .where(text -> text.source().matches("(?s).*[?？]"))),
          MistakeClass.of(
              "statement to question",
              "question.gained",
              Seeder.replacing("(?<=[a-z])\\.$", (mark, random) -> "?")
                  .where(text -> text.source().matches("(?s).*。"))),
          MistakeClass.of("bracket or quote lost", "marks.unpaired", MarkMistakes::unpaired),
          MistakeClass.of(
              "full-width mark",
              "marks.full-width",
              Seeder.replacing(", |\\.$|\\(|\\?$", (mark, random) -> wide(mark))),
          new MistakeClass(
              "half-width mark",
              "marks.half-width",
              FULL_WIDTH,
              Seeder.replacing("(?<=\\p{IsHan})[，。？；：](?!\\d)", (mark, random) -> narrow(mark))),
          new MistakeClass(
              "quotes of a style",
              "quotes.style",
              STRAIGHT,
              Seeder.replacing("(?<!\\d)\"", (q, r) -> "”")),
          new MistakeClass(
              "corner quotes",
              "quotes.style",
              Setting.INTO_CHINESE.of(
                  new HouseStyle(
                      HouseStyle.Chinese.MAINLAND,
                      HouseStyle.English.ANY,
                      HouseStyle.HanLatin.KEEP)),
              Seeder.replacing("“", (quote, random) -> "「")),
          new MistakeClass(
              "mark outside quotes",
              "quotes.marks",
              Setting.ALIGNED.of(
                  new HouseStyle(
                      HouseStyle.Chinese.ANY, HouseStyle.English.US, HouseStyle.HanLatin.KEEP)),
              Seeder.replacing("[,.][\"”](?= )", (m, r) -> m.substring(1) + m.charAt(0))),
          MistakeClass.of(
              "space before a mark",
              "spacing.marks",
              Seeder.replacing("(?<=[a-z])[,.?] ", (mark, random) -> " " + mark)),
          MistakeClass.of(
              "space lost after a mark",
              "spacing.marks",
              Seeder.replacing("(?<=[a-z]{3}), (?=[a-z])", (mark, random) -> ",")),
          MistakeClass.of(
              "two spaces",
              "spacing.double",
              Seeder.replacing("(?<=[a-z]) (?=[a-z])", (s, r) -> "  ")),
          new MistakeClass(
              "no space at Latin",
              "spacing.han-latin",
              spaced(HouseStyle.HanLatin.SPACE, " "),
              Seeder.replacing("(?<=\\p{IsHan}) (?=[A-Za-z])", (space, random) -> "")),
          new MistakeClass(
              "space at Latin",
              "spacing.han-latin",
              spaced(HouseStyle.HanLatin.NONE, ""),
              Seeder.replacing("(?<=\\p{IsHan})(?=[A-Za-z])", (space, random) -> " ")));

  private MarkMistakes() {}

  private static Optional<Mistake> unpaired(Seeder.Site site, Random random) {
    String target = site.here().target();
    Matcher pair = PAIRS.matcher(target);
    if (!pair.find()) {
      return Optional.empty();
    }
    int close = pair.end() - 1;
    String wrong = target.substring(0, close) + target.substring(close + 1);
    return Optional.of(Mistake.inTarget(site.here().with(wrong), 0, wrong.length()));
  }

  private static Setting spaced(HouseStyle.HanLatin hanLatin, String space) {
    HouseStyle style = new HouseStyle(HouseStyle.Chinese.ANY, HouseStyle.English.ANY, hanLatin);
    return Setting.INTO_CHINESE
        .of(style)
        .with(
            (text, i) ->
                text.of(
                    target ->
                        target
                            .replaceAll("(?<=\\p{IsHan}) | (?=\\p{IsHan})", "")
                            .replaceAll(BORDER, space)));
  }

  private static String fullWidth(String text) {
    StringBuilder wide = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean afterHan = i > 0 && Character.isIdeographic(text.charAt(i - 1));
      int at = ",.?;:!".indexOf(text.charAt(i));
      wide.append(afterHan && at >= 0 ? "，。？；：！".charAt(at) : text.charAt(i));
    }
    return wide.toString();
  }

  private static String wide(String mark) {
    return switch (mark) {
      case ", " -> "，";
      case "(" -> "（";
      case "?" -> "？";
      default -> "。";
    };
  }

  private static String narrow(String mark) {
    return String.valueOf(",.?;:".charAt("，。？；：".indexOf(mark)));
  }
}
