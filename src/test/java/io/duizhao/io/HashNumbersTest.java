package io.duizhao.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hashes have the numbers that a map would give them. */
class HashNumbersTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void numbersAreThoseOfAMap(long seed) {
    Random random = new Random(seed);
    Map<Long, Integer> expected = new HashMap<>();
    HashNumbers numbers = new HashNumbers();
    for (int i = 0; i < 50_000; i++) {
      // Many come again; the low bits of many are the same.
      long hash = (long) random.nextInt(30_000) << random.nextInt(3) * 20;
      boolean isNew = !expected.containsKey(hash);
      assertEquals(!isNew, numbers.contains(hash), "seed " + seed + ", hash " + hash);
      int number = expected.computeIfAbsent(hash, h -> expected.size());
      assertEquals(number, numbers.number(hash), "seed " + seed + ", hash " + hash);
      assertEquals(expected.size(), numbers.size());
    }
  }

  @Test
  void zeroIsAHashLikeOthers() {
    HashNumbers numbers = new HashNumbers();
    assertFalse(numbers.contains(0));
    assertTrue(numbers.add(0));
    assertFalse(numbers.add(0));
    assertTrue(numbers.add(-1));
    assertEquals(1, numbers.number(-1));
  }
}
