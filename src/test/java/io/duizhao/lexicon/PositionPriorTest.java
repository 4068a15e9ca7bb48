package io.duizhao.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PositionPriorTest {
  @Test
  void sumsToOne() {
    for (int places : new int[] {1, 2, 7, 40, 1600}) {
      PositionPrior prior = new PositionPrior(places, 9, 8, 0.7);
      for (int word = 0; word < 9; word++) {
        double sum = 0;
        for (int place = 0; place < places; place++) {
          sum += prior.of(place, word);
        }
        assertEquals(1, sum, 1e-9, "places " + places + ", word " + word);
      }
    }
  }

  @Test
  void prefersTheSameRelativePlace() {
    PositionPrior prior = new PositionPrior(20, 10, 6, 0.5);
    assertTrue(prior.of(4, 2) > prior.of(10, 2));
    assertTrue(prior.of(10, 2) > prior.of(19, 2));
  }
}
