package io.duizhao.align.search;

import io.duizhao.align.cost.SizeCost;
import io.duizhao.align.cost.StartCost;
import io.duizhao.align.cost.TimeCost;
import io.duizhao.align.decision.Rules;
import io.duizhao.align.path.Band;
import io.duizhao.align.path.BeadTypes;
import io.duizhao.align.word.BagOfWords;
import io.duizhao.align.word.WordEvidence;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What every bead that begins in one row of a band costs, worked out a row at a time. */
final class GridCosts {
  /** No bead. */
  static final float NEVER = 1e30f;

  /** Rows whose words are worked out at once where the band is too large for one block. */
  private static final int BLOCK_ROWS = 64;

  /** Cells up to which a band is one block. */
  private static final long CELLS_OF_ONE_BLOCK = 250_000;

  private final WordEvidence words;
  private final BeadTypes types;
  private final GridLengths lengths;
  private final GridWeights weights;
  private final StartCost start;
  private final @Nullable TimeCost times;
  private final SizeCost size;
  private final Rules rules;
  private final boolean free;
  private final Band band;
  private final int blockRows;
  private final float[][] bags;
  private final float[][] costs;

  /** What beginning costs in the row. */
  private final float[] starts;

  private int blockBegin = -1;
  private @Nullable BagOfWords block;

  GridCosts(Bitext text, Mode mode, GridLengths lengths, Rules rules, Band band) {
    words = text.words();
    types = mode.types();
    weights = mode.grid();
    start = new StartCost(text.cuts(), weights.start());
    times = text.times();
    size = new SizeCost(text.sourceLengths());
    this.lengths = lengths;
    this.rules = rules;
    free = rules.areNone();
    this.band = band;
    int rows = band.lastRow() + 1;
    blockRows = band.cells() <= CELLS_OF_ONE_BLOCK ? rows : BLOCK_ROWS;
    bags = new float[types.count()][band.widest()];
    costs = new float[types.count()][band.widest()];
    starts = new float[band.widest()];
  }

  /** Works out row {@code i}, which is not the last. */
  void load(int i) {
    BagOfWords bag = block(i);
    for (int j = band.low(i); j <= band.high(i); j++) {
      starts[j - band.low(i)] = (float) start.of(i, j, 1, 1);
    }
    addTimes(i);
    int mostSource = Math.min(rules.sourceReach(i), band.lastRow() - i);
    for (int t = 0; t < types.count(); t++) {
      int a = types.source(t);
      Arrays.fill(costs[t], 0, band.high(i) - band.low(i) + 1, NEVER);
      if (a <= mostSource && rules.isSourceBound(i) && rules.isSourceBound(i + a)) {
        loadType(t, i, bag);
      }
    }
  }

  /** Adds what the times say of beginning in the row; there is no target unit after the last. */
  private void addTimes(int i) {
    if (times != null) {
      for (int j = band.low(i); j <= Math.min(band.high(i), band.lastColumn() - 1); j++) {
        starts[j - band.low(i)] += (float) (weights.times() * times.begin(i, j));
      }
    }
  }

  /** Adds what the times say of ending in a row, from column {@code begin} to {@code end}. */
  private void addTimes(int i, int begin, int end, float[] into, int offset) {
    if (times != null) {
      for (int j = begin; j < end; j++) {
        into[offset + j - begin] += (float) (weights.times() * times.end(i, j));
      }
    }
  }

  private void loadType(int t, int i, BagOfWords bag) {
    int a = types.source(t);
    int b = types.target(t);
    int low = band.low(i);
    int begin = Math.max(low, band.low(i + a) - b);
    int end = Math.min(band.high(i), band.high(i + a) - b) + 1;
    if (begin >= end) {
      return;
    }
    bag.costs(i, begin, end, a, b, bags[t], begin - low);
    lengths.costs(i, begin, end, a, b, costs[t], begin - low);
    float prior =
        (float) (weights.prior() * types.cost(t) + weights.start().size() * size.of(i, 0, a, 0));
    float bagWeight = (float) weights.bag();
    float lengthWeight = (float) weights.length();
    for (int c = begin - low; c < end - low; c++) {
      costs[t][c] = prior + bagWeight * bags[t][c] + lengthWeight * costs[t][c] + starts[c];
    }
    addTimes(i + a, begin + b, end + b, costs[t], begin - low);
    if (free) {
      return;
    }
    boolean forbids = rules.forbidsAt(i);
    for (int j = begin; j < end; j++) {
      if (b > rules.targetReach(j)
          || !rules.isTargetBound(j)
          || !rules.isTargetBound(j + b)
          || forbids && rules.forbids(i, j, a, b)) {
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
      int end = Math.min(begin + blockRows - 1 + types.mostSource(), band.lastRow());
      known = new BagOfWords(words, types, begin, end, band.low(begin), band.high(end));
      block = known;
      blockBegin = begin;
    }
    return known;
  }
}
