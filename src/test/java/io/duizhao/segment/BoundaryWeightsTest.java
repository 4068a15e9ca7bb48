package io.duizhao.segment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BoundaryWeightsTest {
  private static final SortedMap<String, Double> LOG_ODDS =
      new TreeMap<>(Map.of("a", 2.0, "b", -1.0, "c", 0.001));

  @Test
  void whatIsWrittenIsReadBack() {
    BoundaryWeights weights = BoundaryWeights.of(true, LOG_ODDS);
    BoundaryWeights read = BoundaryWeights.read(weights.bytes());
    assertTrue(read.isChinese());
    assertEquals(1, read.logOdds(List.of("a", "b", "unknown")), 0.02);
    assertArrayEquals(weights.bytes(), read.bytes());
  }

  @Test
  void smallWeightsAreLeftOut() {
    assertEquals(0, BoundaryWeights.of(true, LOG_ODDS).logOdds(List.of("c")));
  }

  @Test
  void noWeightsAreAModelThatKnowsNothing() {
    BoundaryWeights none = BoundaryWeights.read(BoundaryWeights.of(false, new TreeMap<>()).bytes());
    assertEquals(0, none.logOdds(List.of("a")));
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
