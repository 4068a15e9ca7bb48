package io.duizhao.align.unit;

import io.duizhao.model.text.Timecode;
import java.util.Arrays;

/** When the units of a side are heard, in seconds by its own clock; NaN where that is not known. */
public final class UnitTimes {
  /** Milliseconds of a second. */
  private static final double MILLIS = 1000;

  private final double[] begins;
  private final double[] ends;

  private UnitTimes(double[] begins, double[] ends) {
    this.begins = begins;
    this.ends = ends;
  }

  /** Returns the times of so many units. */
  public static UnitTimes of(int units, Timing timing) {
    double[] begins = new double[units];
    double[] ends = new double[units];
    for (int unit = 0; unit < units; unit++) {
      Timecode time = timing.of(unit);
      begins[unit] = time == null ? Double.NaN : time.begin() / MILLIS;
      ends[unit] = time == null ? Double.NaN : time.end() / MILLIS;
    }
    return new UnitTimes(begins, ends);
  }

  /** Returns the times of {@code count} units from {@code first} on. */
  public UnitTimes within(int first, int count) {
    return new UnitTimes(
        Arrays.copyOfRange(begins, first, first + count),
        Arrays.copyOfRange(ends, first, first + count));
  }

  /** Returns these times by another clock. */
  public UnitTimes by(Clock clock) {
    return new UnitTimes(
        Arrays.stream(begins).map(clock::of).toArray(),
        Arrays.stream(ends).map(clock::of).toArray());
  }

  /** Returns when a unit begins, in seconds; NaN where that is not known. */
  public double begin(int unit) {
    return begins[unit];
  }

  /** Returns when a unit ends, in seconds; NaN where that is not known. */
  public double end(int unit) {
    return ends[unit];
  }

  /** Returns whether no time is known. */
  public boolean areUnknown() {
    return Arrays.stream(begins).allMatch(Double::isNaN);
  }
}
