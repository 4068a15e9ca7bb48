package io.duizhao.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterAlignmentTest {
  @Test
  void equalTextsAreEqual() {
    String text = "同一段话abc".repeat(3);
    assertArrayEquals(IntStream.range(0, text.length()).toArray(), LetterAlignment.of(text, text));
  }

  @Test
  void emptyTexts() {
    assertEquals(0, LetterAlignment.of("", "abc").length);
    assertArrayEquals(new int[] {-1, -1, -1}, LetterAlignment.of("abc", ""));
  }

  @Test
  void aFewEqualLettersAreChance() {
    assertArrayEquals(
        new int[] {0, 1, 2, 3, -1, -1, -1}, LetterAlignment.of("glosxyz", "glosqqqyq"));
  }

  /** Pairs are of equal letters and rise on both sides; most of what was kept is found. */
  @ParameterizedTest
  @ValueSource(ints = {100, 5_000, 60_000})
  void findsWhatWasKept(int length) {
    Random random = new Random(length);
    StringBuilder a = new StringBuilder();
    StringBuilder b = new StringBuilder();
    int kept = 0;
    for (int i = 0; i < length; i++) {
      char c = (char) ('a' + random.nextInt(26));
      boolean keeps = random.nextInt(10) > 0 && i % 1000 < 900;
      a.append(c);
      b.append(keeps ? String.valueOf(c) : random.nextBoolean() ? "q" : "");
      kept += keeps ? 1 : 0;
    }
    int[] partners = LetterAlignment.of(a.toString(), b.toString());
    int last = -1;
    int found = 0;
    for (int i = 0; i < length; i++) {
      if (partners[i] != LetterAlignment.NONE) {
        assertTrue(partners[i] > last, "length " + length + " at " + i);
        assertEquals(a.charAt(i), b.charAt(partners[i]));
        last = partners[i];
        found++;
      }
    }
    assertTrue(found > 0.75 * kept, found + " of " + kept);
  }
}
