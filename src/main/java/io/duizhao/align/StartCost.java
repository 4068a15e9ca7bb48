package io.duizhao.align;

/**
 * What it costs to begin at a place. The score of a place counts where a bead begins or a gap
 * opens, not inside a gap: of a place that a path passes over, log(1 - p) is the same on all paths.
 */
final class StartCost implements BeadCost {
  private final CutScores scores;
  private final StartWeights weights;

  StartCost(CutScores scores, StartWeights weights) {
    this.scores = scores;
    this.weights = weights;
  }

  /** Returns what a bead or gap costs that begins here. */
  double at(int i, int j) {
    return -weights.source() * scores.source(i) - weights.target() * scores.target(j);
  }

  @Override
  public double of(int i, int j, int a, int b) {
    return at(i, j) + weights.bead();
  }
}
