package io.duizhao.align;

import java.util.Arrays;

/**
 * What units without a counterpart cost in a text. Where units are less than sentences, each costs
 * by its length, as the share of a usual sentence, and opening a gap costs what beginning costs.
 */
final class Gaps {
  /** Mean lengths of sentences: width of Chinese characters, English characters. */
  private static final double CHINESE_SENTENCE = 33.8;

  private static final double ENGLISH_SENTENCE = 105.8;

  private final GapCosts costs;
  private final StartCost start;
  private final double[] source;
  private final double[] target;

  private Gaps(GapCosts costs, StartCost start, double[] source, double[] target) {
    this.costs = costs;
    this.start = start;
    this.source = source;
    this.target = target;
  }

  /** Returns the costs of sentences: each costs the same. */
  static Gaps ofSentences(GapCosts costs, int sources, int targets) {
    double[] source = new double[sources];
    double[] target = new double[targets];
    Arrays.fill(source, costs.source());
    Arrays.fill(target, costs.target());
    StartCost nothing = new StartCost(CutScores.none(sources, targets), StartWeights.NONE);
    return new Gaps(costs, nothing, source, target);
  }

  /** Returns the costs of units that are less than sentences. */
  static Gaps byLength(GapCosts costs, StartCost start, Bitext text) {
    double[] source = new double[text.sources()];
    double[] target = new double[text.targets()];
    for (int i = 0; i < source.length; i++) {
      source[i] = costs.source() * text.sourceLengths().of(i, 1) / CHINESE_SENTENCE;
    }
    for (int j = 0; j < target.length; j++) {
      target[j] = costs.target() * text.targetLengths().of(j, 1) / ENGLISH_SENTENCE;
    }
    return new Gaps(costs, start, source, target);
  }

  /** Returns what opening a gap of source units costs at a place. */
  double openSource(int i, int j) {
    return costs.openSource() + start.at(i, j);
  }

  /** Returns what opening a gap of target units costs at a place. */
  double openTarget(int i, int j) {
    return costs.openTarget() + start.at(i, j);
  }

  /** Returns what a source unit costs in a gap. */
  double source(int i) {
    return source[i];
  }

  /** Returns what a target unit costs in a gap. */
  double target(int j) {
    return target[j];
  }
}
