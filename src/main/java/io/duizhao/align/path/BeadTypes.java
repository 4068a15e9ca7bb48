package io.duizhao.align.path;

import java.util.Arrays;

/**
 * The bead types that a search tries, with how likely each is. What the units of a side are decides
 * which: a sentence joins with few others, a caption line or a few words with many.
 */
public final class BeadTypes {
  /** Codes below 0 are steps that are no beads: a source unit that stands alone on its side. */
  public static final int SOURCE_ALONE = -1;

  /** A target unit that stands alone on its side. */
  public static final int TARGET_ALONE = -2;

  /** A unit that a confirmed bead has taken: passed over. */
  public static final int SOURCE_TAKEN = -3;

  /** A target unit that a confirmed bead has taken: passed over. */
  public static final int TARGET_TAKEN = -4;

  /**
   * Sentences on both sides. Counted on aligned novels and interviews, then rounded; Chinese
   * sentences are the longer ones, so 1-2 is commoner than 2-1.
   */
  public static final BeadTypes SENTENCES =
      new BeadTypes(
          new double[][] {
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
          });

  /** Caption lines of a sentence, from one on; counted on talks. */
  private static final double[] LINES = {.20, .37, .23, .115, .045, .02, .01, .005, .003, .002};

  /**
   * Sentences of the other side that share their lines, from one on. Translations of talks have
   * .965 and .03; novels divide more.
   */
  private static final double[] SENTENCES_OF_LINES = {.93, .055, .015};

  /** By {@link #LINES} one sentence in two hundred has more. */
  private static final int MOST_LINES_BESIDE_LINES = 8;

  /** Runs of words in a sentence: none is likelier than another, the lengths decide. */
  private static final double[] CHUNKS = uniform(20);

  /** Caption lines beside sentences. */
  public static final BeadTypes LINES_BY_SENTENCES = product(LINES, SENTENCES_OF_LINES);

  /** Sentences beside runs of words. */
  public static final BeadTypes SENTENCES_BY_CHUNKS = product(SENTENCES_OF_LINES, CHUNKS);

  /** Caption lines beside runs of words. */
  public static final BeadTypes LINES_BY_CHUNKS =
      product(Arrays.copyOf(LINES, MOST_LINES_BESIDE_LINES), CHUNKS);

  private final int[] source;
  private final int[] target;
  private final double[] cost;
  private final double[][] costBySize;
  private final int mostSource;
  private final int mostTarget;

  /** Makes a table of rows with the units of either side and the probability. */
  private BeadTypes(double[][] table) {
    int count = table.length;
    source = new int[count];
    target = new int[count];
    cost = new double[count];
    int most = 0;
    int mostBeside = 0;
    for (int t = 0; t < count; t++) {
      source[t] = (int) table[t][0];
      target[t] = (int) table[t][1];
      cost[t] = -Math.log(table[t][2]);
      most = Math.max(most, source[t]);
      mostBeside = Math.max(mostBeside, target[t]);
    }
    mostSource = most;
    mostTarget = mostBeside;
    costBySize = new double[mostSource + 1][mostTarget + 1];
    for (int t = 0; t < count; t++) {
      costBySize[source[t]][target[t]] = cost[t];
    }
  }

  private static double[] uniform(int count) {
    double[] p = new double[count];
    Arrays.fill(p, 1.0 / count);
    return p;
  }

  private static BeadTypes product(double[] source, double[] target) {
    double[][] table = new double[source.length * target.length][];
    for (int a = 1; a <= source.length; a++) {
      for (int b = 1; b <= target.length; b++) {
        table[(a - 1) * target.length + b - 1] = new double[] {a, b, source[a - 1] * target[b - 1]};
      }
    }
    return new BeadTypes(table);
  }

  /** Returns the number of bead types. */
  public int count() {
    return cost.length;
  }

  /** Returns the most source units of a bead. */
  public int mostSource() {
    return mostSource;
  }

  /** Returns the most target units of a bead. */
  public int mostTarget() {
    return mostTarget;
  }

  /** Returns the number of source units of a type or code. */
  public int source(int type) {
    return type >= 0 ? source[type] : type == SOURCE_ALONE || type == SOURCE_TAKEN ? 1 : 0;
  }

  /** Returns the number of target units of a type or code. */
  public int target(int type) {
    return type >= 0 ? target[type] : type == TARGET_ALONE || type == TARGET_TAKEN ? 1 : 0;
  }

  /** Returns -log p(type) in nats. */
  public double cost(int type) {
    return cost[type];
  }

  /** Returns -log p(type) of the type that joins {@code a} with {@code b} units. */
  public double cost(int a, int b) {
    return costBySize[a][b];
  }
}
