package io.duizhao.model.bead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.model.bead.CrossingLinks.Place;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrossingLinksTest {
  @Test
  void nothingHasNoOrder() {
    assertTrue(CrossingLinks.inOrder(List.of()).isEmpty());
  }

  @Test
  void theHeavierOfTwoThatCrossStays() {
    BitSet chain = CrossingLinks.inOrder(List.of(new Place(0, 1, 2, 3), new Place(1, 4, 0, 2)));
    assertEquals("{1}", chain.toString());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void noOtherChainIsHeavier(long seed) {
    Random random = new Random(seed);
    List<Integer> targets = new ArrayList<>();
    for (int k = 0; k < 10; k++) {
      targets.add(k);
    }
    Collections.shuffle(targets, random);
    List<Place> links = new ArrayList<>();
    int source = 0;
    for (int target : targets) {
      int end = source + 1 + random.nextInt(3);
      links.add(new Place(source, end, target, target + 1));
      source = end;
    }
    int heaviest = 0;
    for (int set = 0; set < 1 << links.size(); set++) {
      heaviest = Math.max(heaviest, weight(BitSet.valueOf(new long[] {set}), links));
    }
    assertEquals(heaviest, weight(CrossingLinks.inOrder(links), links));
  }

  /** Returns how many source segments a chain has, 0 where its links cross. */
  private static int weight(BitSet chain, List<Place> links) {
    int weight = 0;
    int target = 0;
    for (int k = chain.nextSetBit(0); k >= 0; k = chain.nextSetBit(k + 1)) {
      Place link = links.get(k);
      if (link.target() < target) {
        return 0;
      }
      target = link.targetEnd();
      weight += link.sourceEnd() - link.source();
    }
    return weight;
  }
}
