package io.duizhao.check.mistake;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/** Numbers that mean something else. */
final class NumberMistakes {
  private static final String DIGITS = "(?<![\\w.,/=:-])\\d[\\d,]*(?:\\.\\d+)?(?![\\w:-])";
  private static final List<String> WORDS =
      List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twenty");
  private static final Pattern TOLD = Pattern.compile("[二两三四五六七八九十百千万\\d]");

  static final List<MistakeClass> CLASSES =
      List.of(
          MistakeClass.of(
              "number", "numbers", Seeder.replacing(DIGITS, NumberMistakes::otherDigits)),
          MistakeClass.of(
              "number in words",
              "numbers",
              Seeder.replacing(
                      "\\b(?:" + String.join("|", WORDS) + ")\\b", (w, r) -> otherWord(w, r))
                  .where(text -> TOLD.matcher(text.source()).find())),
          MistakeClass.of(
              "magnitude",
              "numbers",
              Seeder.replacing(
                  "\\b(?:thousand|million|billion)\\b",
                  (word, random) -> word.equals("million") ? "billion" : "million")),
          MistakeClass.of(
              "percent sign lost",
              "numbers",
              Seeder.replacing("\\d+(?:%| percent\\b)", (n, r) -> n.replaceAll("\\D", ""))),
          MistakeClass.of(
              "decade",
              "numbers",
              Seeder.replacing("(?<=\\b(?:19|20))\\d(?=0s\\b)", NumberMistakes::otherDigits)),
          MistakeClass.of("number lost", "numbers", NumberMistakes::lost),
          MistakeClass.of("amount of 万", "numbers", Seeder.inserting("320万人，", "320,000 people,")),
          MistakeClass.of(
              "amount of 亿", "numbers", Seeder.inserting("1.5亿次，", "15 million times,")),
          MistakeClass.of("tenths", "numbers", Seeder.inserting("三成，", "3%,")),
          MistakeClass.of("fraction", "numbers", Seeder.inserting("三分之二，", "A third,")),
          MistakeClass.of("month", "numbers", Seeder.inserting("3月8日，", "On May 8,")),
          MistakeClass.of("time of day", "numbers", Seeder.inserting("下午三点半，", "At 2:30 p.m.,")),
          MistakeClass.of("version", "numbers", Seeder.inserting("3.11版", "version 3.1.1")),
          MistakeClass.of("currency", "numbers.currency", Seeder.inserting("47美元", "€47")));

  private NumberMistakes() {}

  /** Takes a number of the source out of the translation. */
  private static Optional<Mistake> lost(Seeder.Site site, Random random) {
    RightText text = site.here();
    return Pattern.compile("(?<![\\w.,/=:-])\\d{2,}(?![\\w.,:%-])")
        .matcher(text.target())
        .results()
        .filter(number -> text.source().contains(number.group()))
        .findFirst()
        .map(
            number -> {
              int at = text.source().indexOf(number.group());
              String without = text.target().replace(number.group(), "some");
              return Mistake.inSource(text.with(without), at, at + number.group().length());
            });
  }

  private static String otherDigits(String digits, Random random) {
    StringBuilder other = new StringBuilder(digits);
    int at = random.nextInt(digits.length());
    while (!Character.isDigit(digits.charAt(at))) {
      at = random.nextInt(digits.length());
    }
    int digit = (digits.charAt(at) - '0' + 1 + random.nextInt(8)) % 10;
    other.setCharAt(at, (char) ('0' + digit));
    return other.toString();
  }

  private static String otherWord(String word, Random random) {
    String other = word;
    while (other.equals(word)) {
      other = WORDS.get(random.nextInt(WORDS.size()));
    }
    return other;
  }
}
