package io.duizhao.segment.boundary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.segment.feature.Observations;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BoundaryWeightsTest {
  private static final SortedMap<String, Double> LOG_ODDS =
      new TreeMap<>(Map.of("a", 2.0, "b", -1.0, "c", 0.001));

  private static Observations seen(String... names) {
    Observations seen = new Observations("", false);
    for (String name : names) {
      seen.add(name);
    }
    return seen;
  }

  @Test
  void whatIsWrittenIsReadBack() {
    BoundaryWeights weights = BoundaryWeights.of(true, LOG_ODDS);
    BoundaryWeights read = BoundaryWeights.read(weights.bytes());
    assertTrue(read.isChinese());
    assertEquals(1, read.logOdds(seen("a", "b", "unknown")), 0.02);
    assertArrayEquals(weights.bytes(), read.bytes());
  }

  @Test
  void smallWeightsAreLeftOut() {
    assertEquals(0, BoundaryWeights.of(true, LOG_ODDS).logOdds("c"));
  }

  @Test
  void noWeightsAreAModelThatKnowsNothing() {
    BoundaryWeights none = BoundaryWeights.read(BoundaryWeights.of(false, new TreeMap<>()).bytes());
    assertEquals(0, none.logOdds("a"));
  }

  @Test
  void bytesThatAreNoModelAreRefused() {
    byte[] model = BoundaryWeights.of(true, LOG_ODDS).bytes();
    for (int length = 0; length < model.length; length++) {
      byte[] cutOff = Arrays.copyOf(model, length);
      assertThrows(IllegalArgumentException.class, () -> BoundaryWeights.read(cutOff));
    }
    assertThrows(
        IllegalArgumentException.class, () -> BoundaryWeights.read("plain text".getBytes(UTF_8)));
  }
}
