package io.duizhao.term.variants.aligned;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** It does what a set of bits does. */
class BeadSetTest {
  private static final int BEADS = 40;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void itDoesWhatASetOfBitsDoes(long seed) {
    Random random = new Random(seed);
    BeadSet[] sets = {new BeadSet(), new BeadSet(), new BeadSet()};
    BitSet[] bits = {new BitSet(), new BitSet(), new BitSet()};
    for (int step = 0; step < 500; step++) {
      int one = random.nextInt(sets.length);
      int other = random.nextInt(sets.length);
      int bead = random.nextInt(BEADS);
      switch (random.nextInt(9)) {
        case 0 -> {
          sets[one].and(sets[other]);
          bits[one].and(bits[other]);
        }
        case 1 -> {
          sets[one].andNot(sets[other]);
          bits[one].andNot(bits[other]);
        }
        case 2 -> {
          sets[one].or(sets[other]);
          bits[one].or(bits[other]);
        }
        case 3 -> {
          sets[one].clear(bead);
          bits[one].clear(bead);
        }
        case 4 -> {
          sets[one] = sets[other].copy();
          bits[one] = (BitSet) bits[other].clone();
        }
        default -> {
          sets[one].set(bead);
          bits[one].set(bead);
        }
      }
      for (int i = 0; i < sets.length; i++) {
        assertArrayEquals(bits[i].stream().toArray(), sets[i].stream().toArray());
        assertEquals(bits[i].cardinality(), sets[i].cardinality());
        assertEquals(bits[i].isEmpty(), sets[i].isEmpty());
        assertEquals(bits[i].get(bead), sets[i].get(bead));
      }
    }
  }
}
