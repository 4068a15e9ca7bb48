package io.duizhao.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditDistanceTest {
  private static final String LETTERS = "ab模型的 。7";

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void bitVectorsCountAsTheTableDoes(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      String one = text(random, random.nextInt(i % 3 == 0 ? 220 : 20));
      String other = i % 2 == 0 ? text(random, random.nextInt(200)) : edited(random, one);
      int expected = table(Symbols.of(one), Symbols.of(other));
      EditDistance distance = new EditDistance(Symbols.of(one));
      String message = one + " | " + other;
      assertEquals(expected, distance.to(Symbols.of(other), 1000), message);
      assertEquals(expected, distance.to(Symbols.of(other), expected), message);
      assertTrue(
          expected == 0 || distance.to(Symbols.of(other), expected - 1) >= expected, message);
    }
  }

  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  private static String edited(Random random, String text) {
    StringBuilder edited = new StringBuilder(text);
    for (int i = random.nextInt(6); i > 0 && edited.length() > 0; i--) {
      edited.setCharAt(random.nextInt(edited.length()), '船');
    }
    return edited.toString();
  }

  /** Wagner and Fischer's table. */
  private static int table(Symbols one, Symbols other) {
    int[][] cells = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          cells[i][j] = i + j;
        } else {
          int same = one.at(i - 1) == other.at(j - 1) ? 0 : 1;
          int edit = Math.min(cells[i - 1][j], cells[i][j - 1]) + 1;
          cells[i][j] = Math.min(cells[i - 1][j - 1] + same, edit);
        }
      }
    }
    return cells[one.length()][other.length()];
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "船来了。 | 船来了。 | 1",
        "船来了！ | 船来了。 | 0.75",
        "船來了。 | 船来了。 | 1",
        "“船”来了 | \"船\"来了 | 1",
        "有3艘船。 | 有12,500艘船。 | 0.8",
        "有１２艘船。 | 有12艘船。 | 1",
        "有四十艘船。 | 有40艘船。 | 1",
        "有四十艘船。 | 有二百五十艘船。 | 0.8",
        "有一萬二千艘船。 | 有12,000艘船。 | 1",
        "有三艘船。 | 有五艘船。 | 0.8",
        "第3.10版 | 第3.1版 | 0.66666667",
        "千万别去。 | 千万要去。 | 0.8",
        "the boat came | the  boat came | 1",
        "the boat came | The boat came | 0.92307692",
        "甲 | 乙 | 0",
      })
  void similarityIsTheShareOfSymbolsThatNeedNoEdit(String one, String other, double similarity) {
    assertEquals(similarity, new ComparedText(one).similarity(other, 0), 1e-6);
    assertEquals(similarity, new ComparedText(other).similarity(one, 0), 1e-6);
  }

  @Test
  void emptyTextsAreAlikeAndNothingElseIsLikeThem() {
    assertEquals(1, new ComparedText("").similarity(" ", 0));
    assertEquals(0, new ComparedText("").similarity("船", 0));
    assertEquals(0, new ComparedText("船").similarity("", 0.5));
  }
}
