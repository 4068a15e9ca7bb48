package io.duizhao.align.cost;

/**
 * What it costs to begin at a place. The score of a place counts where a bead begins, and in a gap;
 * of a place that a path passes over, log(1 - p) is the same on all paths.
 */
public final class StartCost implements BeadCost {
  private final CutScores scores;
  private final StartWeights weights;

  /** Weighs the scores of both sides' places. */
  public StartCost(CutScores scores, StartWeights weights) {
    this.scores = scores;
    this.weights = weights;
  }

  @Override
  public double of(int i, int j, int a, int b) {
    return weights.bead()
        - weights.source() * scores.source(i)
        - weights.target() * scores.target(j);
  }
}
