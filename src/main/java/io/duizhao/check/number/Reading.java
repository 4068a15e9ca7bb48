package io.duizhao.check.number;

import io.duizhao.text.NumberMention;

/**
 * One way to understand a number.
 *
 * @param value its value; of a percentage the percents, of a decade its first year, of a time the
 *     minutes since midnight
 * @param kind what it counts
 */
record Reading(double value, Kind kind) {
  /** Relative difference that comes from reckoning alone. */
  private static final double ROUNDING = 1e-9;

  private static final int HALF_DAY = 12 * 60;

  /** What a number counts. */
  enum Kind {
    PLAIN,
    PERCENT,
    DECADE,
    /** A time of day of which the half is said: {@code 15:30}, {@code 下午三点半}. */
    TIME,
    /** A time of day that may be before noon or after it. */
    CLOCK
  }

  static Reading plain(double value) {
    return new Reading(value, Kind.PLAIN);
  }

  static Reading percent(double value) {
    return new Reading(value, Kind.PERCENT);
  }

  static Reading of(NumberMention mention) {
    return new Reading(
        mention.value(),
        switch (mention.kind()) {
          case PLAIN -> Kind.PLAIN;
          case PERCENT -> Kind.PERCENT;
          case DECADE -> Kind.DECADE;
        });
  }

  /** Returns whether the other means the same: 30% is 0.3, half past three may be 15:30. */
  boolean means(Reading other) {
    if (isOfDay() || other.isOfDay()) {
      return isOfDay() && other.isOfDay() && sameTime(other);
    }
    return same(value, other.value) && (kind == other.kind || !isPercent() && !other.isPercent())
        || isPercent() && !other.isPercent() && same(value / 100, other.value)
        || other.isPercent() && !isPercent() && same(value, other.value / 100);
  }

  private boolean isPercent() {
    return kind == Kind.PERCENT;
  }

  private boolean isOfDay() {
    return kind == Kind.TIME || kind == Kind.CLOCK;
  }

  private boolean sameTime(Reading other) {
    boolean exact = kind == Kind.TIME && other.kind == Kind.TIME;
    return exact ? value == other.value : value % HALF_DAY == other.value % HALF_DAY;
  }

  private static boolean same(double a, double b) {
    return Math.abs(a - b) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b));
  }
}
