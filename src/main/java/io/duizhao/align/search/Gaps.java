package io.duizhao.align.search;

import io.duizhao.align.cost.GapCosts;
import io.duizhao.align.cost.Lengths;
import io.duizhao.align.cost.StartWeights;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * What units without a counterpart cost in a text. Where units are less than sentences, each costs
 * by its length, as the share of a usual sentence. What is left out is made of sentences, too, so a
 * likely beginning counts inside a gap as it does where a bead begins; else a long gap would be
 * dearer than the same gap broken up by wrong beads. What the beginnings bring on average is taken
 * off what opening a gap costs and put on the units, so that a usual gap costs what it did.
 */
final class Gaps {
  /**
   * Mean lengths of sentences in 38 talks: width of Chinese characters, English characters. Costs
   * of gaps by length are in such sentences.
   */
  private static final double CHINESE_SENTENCE = 33.8;

  private static final double ENGLISH_SENTENCE = 105.8;

  /** Log-odds of a likely beginning; short texts may show higher ones on average. */
  private static final double LIKELY = 4;

  private final double[] openSource;
  private final double[] openTarget;
  private final double[] source;
  private final double[] target;

  private Gaps(double[] openSource, double[] openTarget, double[] source, double[] target) {
    this.openSource = openSource;
    this.openTarget = openTarget;
    this.source = source;
    this.target = target;
  }

  /** Returns the costs of sentences: each costs the same. */
  static Gaps ofSentences(GapCosts costs, int sources, int targets) {
    return new Gaps(
        same(sources, costs.openSource()),
        same(targets, costs.openTarget()),
        same(sources, costs.source()),
        same(targets, costs.target()));
  }

  /** Returns the costs where gaps cost nothing. */
  static Gaps free(int sources, int targets) {
    return ofSentences(new GapCosts(0, 0, 0, 0), sources, targets);
  }

  private static double[] same(int count, double cost) {
    double[] costs = new double[count];
    Arrays.fill(costs, cost);
    return costs;
  }

  /**
   * Returns the costs of units that are less than sentences.
   *
   * @param weights what a likely beginning counts
   */
  static Gaps byLength(GapCosts costs, StartWeights weights, Bitext text) {
    Side source =
        new Side(text.sourceLengths(), text.sources(), text.cuts()::source, weights.source());
    Side target =
        new Side(text.targetLengths(), text.targets(), text.cuts()::target, weights.target());
    return new Gaps(
        source.openings(costs.openSource() - target.likelyBeginning(ENGLISH_SENTENCE)),
        target.openings(costs.openTarget() - source.likelyBeginning(CHINESE_SENTENCE)),
        source.units(costs.source() / CHINESE_SENTENCE),
        target.units(costs.target() / ENGLISH_SENTENCE));
  }

  /**
   * One side of a text.
   *
   * @param lengths lengths of its units
   * @param count number of its units
   * @param scores log-odds that a sentence begins with a unit
   * @param weight what they count
   */
  private record Side(Lengths lengths, int count, IntToDoubleFunction scores, double weight) {
    /** Returns what the likely beginnings bring, per length. */
    double usual() {
      double sum = 0;
      for (int unit = 0; unit < count; unit++) {
        sum += likely(unit);
      }
      return count == 0 ? 0 : sum / lengths.total();
    }

    /** Returns what the beginning of a sentence of usual length brings. */
    double likelyBeginning(double sentence) {
      return Math.min(weight * LIKELY, usual() * sentence);
    }

    double[] openings(double cost) {
      double usual = usual();
      double[] openings = new double[count];
      for (int unit = 0; unit < count; unit++) {
        openings[unit] = cost - weight * scores.applyAsDouble(unit) - inside(unit, usual);
      }
      return openings;
    }

    double[] units(double perLength) {
      double usual = usual();
      double[] units = new double[count];
      for (int unit = 0; unit < count; unit++) {
        units[unit] = perLength * lengths.of(unit, 1) + inside(unit, usual);
      }
      return units;
    }

    /** Returns what a unit inside a gap is dearer than one that opens it. */
    private double inside(int unit, double usual) {
      return usual * lengths.of(unit, 1) - likely(unit);
    }

    private double likely(int unit) {
      return weight * Math.max(0, scores.applyAsDouble(unit));
    }
  }

  /** Returns what opening a gap with a source unit costs. */
  double openSource(int i) {
    return openSource[i];
  }

  /** Returns what opening a gap with a target unit costs. */
  double openTarget(int j) {
    return openTarget[j];
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
