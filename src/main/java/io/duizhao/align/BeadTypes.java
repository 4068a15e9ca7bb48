package io.duizhao.align;

/**
 * The bead types that the search tries, with how likely each is. Counted on aligned novels and
 * interviews, then rounded; Chinese sentences are the longer ones, so 1-2 is commoner than 2-1.
 */
final class BeadTypes {
  private static final double[][] TABLE = {
    {1, 1, .62},
    {1, 2, .20},
    {1, 3, .055},
    {2, 1, .055},
    {1, 4, .02},
    {2, 2, .02},
    {2, 3, .01},
    {3, 1, .006},
    {3, 2, .005},
    {1, 5, .006},
    {1, 6, .002},
    {2, 4, .004},
    {3, 3, .002},
    {4, 1, .001},
    {2, 5, .001},
    {3, 4, .001},
    {4, 2, .0005},
    {4, 3, .0003},
    {3, 5, .0005},
    {4, 4, .0003},
    {2, 6, .0005},
  };

  /** Number of bead types. */
  static final int COUNT = 21;

  /** Most source and most target sentences of a bead. */
  static final int MOST_SOURCE = 4;

  static final int MOST_TARGET = 6;

  /** Codes after those of the beads: a sentence that stands alone on its side. */
  static final int SOURCE_ALONE = COUNT;

  static final int TARGET_ALONE = COUNT + 1;

  /** A sentence that a confirmed bead has taken: passed over. */
  static final int SOURCE_TAKEN = COUNT + 2;

  static final int TARGET_TAKEN = COUNT + 3;

  private static final int[] SOURCE = new int[COUNT + 4];
  private static final int[] TARGET = new int[COUNT + 4];
  private static final double[] COST = new double[COUNT];
  private static final double[][] COST_BY_SIZE = new double[MOST_SOURCE + 1][MOST_TARGET + 1];

  static {
    for (int t = 0; t < COUNT; t++) {
      SOURCE[t] = (int) TABLE[t][0];
      TARGET[t] = (int) TABLE[t][1];
      COST[t] = -Math.log(TABLE[t][2]);
      COST_BY_SIZE[SOURCE[t]][TARGET[t]] = COST[t];
    }
    SOURCE[SOURCE_ALONE] = SOURCE[SOURCE_TAKEN] = 1;
    TARGET[TARGET_ALONE] = TARGET[TARGET_TAKEN] = 1;
  }

  private BeadTypes() {}

  /** Returns the number of source sentences of a type or code. */
  static int source(int type) {
    return SOURCE[type];
  }

  /** Returns the number of target sentences of a type or code. */
  static int target(int type) {
    return TARGET[type];
  }

  /** Returns -log p(type) in nats. */
  static double cost(int type) {
    return COST[type];
  }

  /** Returns -log p(type) of the type that joins {@code a} with {@code b} sentences. */
  static double cost(int a, int b) {
    return COST_BY_SIZE[a][b];
  }
}
