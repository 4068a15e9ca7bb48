package io.duizhao.align;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What every bead that begins in one row of a band costs, worked out a row at a time. */
final class GridCosts {
  /** No bead. */
  static final float NEVER = 1e30f;

  /** Rows whose words are worked out at once where the band is too large for one block. */
  private static final int BLOCK_ROWS = 128;

  private static final long CELLS_OF_ONE_BLOCK = 250_000;

  private final WordEvidence words;
  private final GridLengths lengths;
  private final GridWeights weights;
  private final Rules rules;
  private final Band band;
  private final int blockRows;
  private final float[][] bags;
  private final float[][] costs;
  private int blockBegin = -1;
  private @Nullable BagOfWords block;

  GridCosts(WordEvidence words, GridLengths lengths, GridWeights weights, Rules rules, Band band) {
    this.words = words;
    this.lengths = lengths;
    this.weights = weights;
    this.rules = rules;
    this.band = band;
    int rows = band.lastRow() + 1;
    blockRows = band.cells() <= CELLS_OF_ONE_BLOCK ? rows : BLOCK_ROWS;
    bags = new float[BeadTypes.COUNT][band.widest()];
    costs = new float[BeadTypes.COUNT][band.widest()];
  }

  /** Works out row {@code i}, which is not the last. */
  void load(int i) {
    BagOfWords bag = block(i);
    int mostSource = Math.min(rules.sourceReach(i), band.lastRow() - i);
    for (int t = 0; t < BeadTypes.COUNT; t++) {
      int a = BeadTypes.source(t);
      Arrays.fill(costs[t], 0, band.high(i) - band.low(i) + 1, NEVER);
      if (a <= mostSource) {
        loadType(t, i, bag);
      }
    }
  }

  private void loadType(int t, int i, BagOfWords bag) {
    int a = BeadTypes.source(t);
    int b = BeadTypes.target(t);
    int low = band.low(i);
    int begin = Math.max(low, band.low(i + a) - b);
    int end = Math.min(band.high(i), band.high(i + a) - b) + 1;
    if (begin >= end) {
      return;
    }
    bag.costs(i, begin, end, a, b, bags[t], begin - low);
    lengths.costs(i, begin, end, a, b, costs[t], begin - low);
    float prior = (float) (weights.prior() * BeadTypes.cost(t));
    float bagWeight = (float) weights.bag();
    float lengthWeight = (float) weights.length();
    for (int c = begin - low; c < end - low; c++) {
      costs[t][c] = prior + bagWeight * bags[t][c] + lengthWeight * costs[t][c];
    }
    boolean rejects = rules.rejectsAt(i);
    for (int j = begin; j < end; j++) {
      if (b > rules.targetReach(j) || rejects && rules.rejects(i, j, a, b)) {
        costs[t][j - low] = NEVER;
      }
    }
  }

  /**
   * Returns the costs of a type's beads in the row, from the row's lowest column on; {@link #NEVER}
   * for those that leave the band or are forbidden. Not to be changed.
   */
  float[] costs(int type) {
    return costs[type];
  }

  /** Returns what the words of these beads cost without order. */
  float[] bags(int type) {
    return bags[type];
  }

  /** Returns the words of the block that row {@code i} belongs to. */
  private BagOfWords block(int i) {
    int begin = i / blockRows * blockRows;
    BagOfWords known = block;
    if (known == null || begin != blockBegin) {
      int end = Math.min(begin + blockRows - 1 + BeadTypes.MOST_SOURCE, band.lastRow());
      known = new BagOfWords(words, begin, end, band.low(begin), band.high(end));
      block = known;
      blockBegin = begin;
    }
    return known;
  }
}
