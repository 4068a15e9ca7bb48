package io.duizhao.faults;

import java.util.Random;
import java.util.SplittableRandom;

/** Makes the chance of a round. */
public final class Seeds {
  private Seeds() {}

  /**
   * Returns the chance of a round, the same for the same seed and number. Neighbouring seeds of
   * {@link Random} begin with nearly the same number, so that all rounds would choose one fault:
   * they are mixed first.
   */
  public static Random random(long seed, int number) {
    return new Random(new SplittableRandom(seed * 1_000_003 + number).nextLong());
  }
}
