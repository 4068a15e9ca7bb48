package io.duizhao.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.duizhao.io.Sha256;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SegmentIdsTest {
  @Test
  void isTheBeginningOfTheHashOfTheTextWithoutSpace() {
    String expected = Sha256.of("今天下雨。").substring(0, 8);
    assertEquals(expected, new SegmentIds().next("今天\u3000下雨 。").value());
  }

  @Test
  void numbersEqualTexts() {
    SegmentIds ids = new SegmentIds();
    String first = ids.next("对。").value();
    assertNotEquals(first, ids.next("不对。").value());
    assertEquals(first + ".2", ids.next("对。").value());
    assertEquals(first + ".3", ids.next("对 。").value());
  }

  @Test
  void takesMoreDigitsWhereDifferentTextsShareTheFirstEight() {
    Map<String, String> seen = new HashMap<>();
    String text = "0";
    String other = null;
    for (int i = 0; other == null; i++) {
      text = Integer.toString(i);
      other = seen.put(Sha256.of(text).substring(0, 8), text);
    }
    SegmentIds ids = new SegmentIds();
    assertEquals(Sha256.of(other).substring(0, 8), ids.next(other).value());
    String longer = ids.next(text).value();
    assertNotEquals(8, longer.length());
    assertEquals(longer, Sha256.of(text).substring(0, longer.length()));
    assertEquals(longer + ".2", ids.next(text).value());
  }
}
