package io.duizhao.align.cost;

import io.duizhao.align.unit.Clock;
import io.duizhao.align.unit.UnitTimes;

/**
 * How far the begins and ends of a bead's sides are heard apart, where both sides carry the times
 * of one recording: -log(e + (1 - e) exp(-d/s)) for a distance d, the spread s of the clocks and a
 * share e of places whose times say nothing. Begin and end count one half each, as the end of a
 * bead is the begin of the next.
 */
public final class TimeCost implements BeadCost {
  /** Share of places whose times say nothing. */
  private static final double WRONG = 0.02;

  private final UnitTimes source;
  private final UnitTimes target;
  private final double spread;

  /**
   * Takes the times of both sides.
   *
   * @param target by its own clock
   * @param clock reads it by the source's
   */
  public TimeCost(UnitTimes source, UnitTimes target, Clock clock) {
    this.source = source;
    this.target = target.by(clock);
    spread = clock.spread();
  }

  @Override
  public double of(int i, int j, int a, int b) {
    return begin(i, j) + end(i + a, j + b);
  }

  /** Returns what it costs that a bead begins with these units. */
  public double begin(int i, int j) {
    return half(source.begin(i) - target.begin(j));
  }

  /** Returns what it costs that a bead ends before these units. */
  public double end(int i, int j) {
    return half(source.end(i - 1) - target.end(j - 1));
  }

  private double half(double distance) {
    return Double.isNaN(distance)
        ? 0
        : -Math.log(WRONG + (1 - WRONG) * Math.exp(-Math.abs(distance) / spread)) / 2;
  }
}
