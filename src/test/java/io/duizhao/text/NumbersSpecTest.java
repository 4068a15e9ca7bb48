package io.duizhao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs {@code numbers.tsv}. */
class NumbersSpecTest {
  static Stream<String> rows() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(NumbersSpecTest.class.getResourceAsStream("numbers.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines().filter(line -> !line.startsWith("#")).toList().stream();
    }
  }

  private static List<NumberMention> numbers(String language, String text) {
    return language.equals("zh") ? ChineseNumbers.of(text) : EnglishNumbers.of(text);
  }

  private static String shown(NumberMention number) {
    String value =
        new BigDecimal(number.value())
            .round(new MathContext(9))
            .setScale(6, java.math.RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
    return switch (number.kind()) {
      case PLAIN -> value;
      case PERCENT -> value + "%";
      case DECADE -> value + "s";
    };
  }

  @ParameterizedTest
  @MethodSource("rows")
  void readsNumbersByTheirMeaning(String row) {
    String[] fields = row.split("\t", -1);
    List<NumberMention> found = numbers(fields[0], fields[1]);
    assertEquals(
        fields[2], found.stream().map(NumbersSpecTest::shown).collect(Collectors.joining(" ")));
    int end = 0;
    for (NumberMention number : found) {
      assertTrue(number.span().begin() >= end, "spans are in order: " + found);
      end = number.span().end();
    }
    assertTrue(end <= fields[1].length());
  }

  @Test
  void aSpanHoldsUnitAndPercentSign() {
    NumberMention users = ChineseNumbers.of("约1.2亿用户").get(0);
    assertEquals("1.2亿", "约1.2亿用户".substring(users.span().begin(), users.span().end()));
    NumberMention share = EnglishNumbers.of("up 12 per cent.").get(0);
    assertEquals("12 per cent", "up 12 per cent.".substring(3, share.span().end()));
  }

  @Test
  void theSameMeaningIsTheSameWhateverTheLanguage() {
    assertTrue(ChineseNumbers.of("1.2亿").get(0).means(EnglishNumbers.of("120 million").get(0)));
    assertTrue(ChineseNumbers.of("三成").get(0).means(EnglishNumbers.of("30%").get(0)));
    assertTrue(ChineseNumbers.of("上世纪90年代").get(0).means(EnglishNumbers.of("the nineties").get(0)));
  }

  @Test
  void aMegabyteOfDigitsIsReadInLinearTime() {
    for (String piece : List.of("1亿", "九", "1,", "百分之", "twenty ", "1.", "and one ")) {
      String text = piece.repeat(1_000_000 / piece.length());
      assertTimeoutPreemptively(
          Duration.ofSeconds(60),
          () -> {
            ChineseNumbers.of(text);
            EnglishNumbers.of(text);
          },
          piece);
    }
  }
}
