package io.duizhao.align.path;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class BandBuilderTest {
  private static ScoredStep step(int i, int j, int a, int b) {
    return new ScoredStep(new Step(i, j, a, b), 0, 1);
  }

  @Test
  void theBandLiesAroundThePathOfTheStretch() {
    List<ScoredStep> path =
        List.of(
            step(0, 0, 1, 1),
            step(1, 1, 1, 0),
            step(2, 1, 1, 1),
            step(3, 2, 0, 1),
            step(3, 3, 1, 1));
    Band band = BandBuilder.around(path, new Step(1, 1, 3, 3), 1);
    assertEquals(3, band.lastRow());
    assertEquals(3, band.lastColumn());
    assertEquals(0, band.low(0));
    assertEquals(1, band.high(0), "one beside the path");
    assertEquals(2, band.high(1));
    assertEquals(0, band.low(2), "a gap of the target may begin one earlier");
    assertEquals(3, band.high(2));
    assertEquals(1, band.low(3));
  }
}
