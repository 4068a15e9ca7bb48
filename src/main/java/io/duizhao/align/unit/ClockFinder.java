package io.duizhao.align.unit;

import io.duizhao.align.path.Median;
import io.duizhao.align.path.ScoredStep;
import io.duizhao.align.path.Step;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds how the clocks of two sides run beside each other, from the beads of a first search: a
 * straight line, its rate the median of the slopes between beads half the text apart and its offset
 * a median too (Theil 1950; Sen 1968), so that wrong beads do not matter as long as they are few.
 */
public final class ClockFinder {
  /** Beads that show how the clocks run, at least; else the surer half counts. */
  private static final int FEWEST = 6;

  /**
   * How far the rates of one recording's clocks may lie apart: film at 24 pictures a second is
   * shown at 25, and some captions are stretched by hand.
   */
  private static final double MOST_DRIFT = 0.1;

  /**
   * Spread from which the clocks are not those of one recording, as a share of a bead's duration.
   */
  private static final double MOST_SPREAD = 0.3;

  /** Spread in seconds below which distances are mere chance: what people do not hear. */
  private static final double LEAST_SPREAD = 0.1;

  private final UnitTimes source;
  private final UnitTimes target;

  /** Compares when the units of both sides are heard. */
  public ClockFinder(UnitTimes source, UnitTimes target) {
    this.source = source;
    this.target = target;
  }

  /** A place that both sides have: when it is heard by either clock. */
  private record Place(double target, double source) {}

  /** Returns the target's clock by the source's; null where they do not agree. */
  public @Nullable Clock find(List<ScoredStep> path) {
    List<Step> beads = surest(path);
    if (beads.size() < FEWEST) {
      return null;
    }
    List<Place> places = new ArrayList<>();
    double[] durations = new double[beads.size()];
    for (Step s : beads) {
      Place begin = new Place(target.begin(s.j()), source.begin(s.i()));
      Place end = new Place(target.end(s.j() + s.b() - 1), source.end(s.i() + s.a() - 1));
      durations[places.size() / 2] = end.source() - begin.source();
      places.add(begin);
      places.add(end);
    }
    Clock clock = line(places);
    boolean agree =
        Math.abs(clock.rate() - 1) <= MOST_DRIFT
            && clock.spread() <= MOST_SPREAD * Median.of(durations);
    return agree ? clock : null;
  }

  private List<Step> surest(List<ScoredStep> path) {
    List<ScoredStep> timed =
        path.stream().filter(s -> s.step().isLink() && isTimed(s.step())).toList();
    double[] falling =
        timed.stream().mapToDouble(s -> -s.probability()).sorted().map(p -> -p).toArray();
    int counted = Math.min(timed.size(), Math.max(FEWEST, (timed.size() + 1) / 2));
    return timed.stream()
        .filter(s -> s.probability() >= falling[counted - 1])
        .map(ScoredStep::step)
        .toList();
  }

  private boolean isTimed(Step s) {
    double sum =
        source.begin(s.i())
            + source.end(s.i() + s.a() - 1)
            + target.begin(s.j())
            + target.end(s.j() + s.b() - 1);
    return !Double.isNaN(sum);
  }

  private static Clock line(List<Place> places) {
    int half = places.size() / 2;
    double[] slopes = new double[half];
    for (int k = 0; k < half; k++) {
      Place one = places.get(k);
      Place other = places.get(k + half);
      double run = other.target() - one.target();
      slopes[k] = run == 0 ? 1 : (other.source() - one.source()) / run;
    }
    double rate = Median.of(slopes);
    double offset =
        Median.of(places.stream().mapToDouble(p -> p.source() - rate * p.target()).toArray());
    double[] residuals =
        places.stream()
            .mapToDouble(p -> Math.abs(p.source() - offset - rate * p.target()))
            .toArray();
    return new Clock(rate, offset, Math.max(LEAST_SPREAD, Median.of(residuals) / Math.log(2)));
  }
}
