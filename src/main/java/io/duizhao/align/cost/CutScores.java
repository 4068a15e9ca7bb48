package io.duizhao.align.cost;

import io.duizhao.align.path.Step;
import java.util.Arrays;

/**
 * What is known of the places between the units of two texts before they are compared: the log-odds
 * in nats that a sentence begins with a unit, 0 where nothing speaks for or against. The first
 * unit's is 0, every path begins there.
 */
public final class CutScores {
  private final double[] source;
  private final double[] target;

  /** Takes the log-odds of each unit of either side. */
  public CutScores(double[] source, double[] target) {
    this.source = source.clone();
    this.target = target.clone();
    if (source.length > 0) {
      this.source[0] = 0;
    }
    if (target.length > 0) {
      this.target[0] = 0;
    }
  }

  /** Returns scores that say nothing: every unit is a sentence. */
  public static CutScores none(int sources, int targets) {
    return new CutScores(new double[sources], new double[targets]);
  }

  /** Returns the scores of a stretch of both sides. */
  public CutScores within(Step stretch) {
    return new CutScores(
        Arrays.copyOfRange(source, stretch.i(), stretch.i() + stretch.a()),
        Arrays.copyOfRange(target, stretch.j(), stretch.j() + stretch.b()));
  }

  /** Returns the score of a source unit; 0 after the last. */
  public double source(int i) {
    return i < source.length ? source[i] : 0;
  }

  /** Returns the score of a target unit; 0 after the last. */
  public double target(int j) {
    return j < target.length ? target[j] : 0;
  }
}
