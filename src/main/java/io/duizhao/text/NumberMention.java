package io.duizhao.text;

import io.duizhao.model.text.Span;

/**
 * A number in a text, by what it means: {@code 1.2亿}, {@code 120 million} and {@code 120,000,000}
 * are the same.
 *
 * @param span where it stands, its unit of magnitude and percent sign included
 * @param value its value; of a percentage the percents, of a decade its first year
 * @param kind what it counts
 */
public record NumberMention(Span span, double value, Kind kind) {
  /** Relative difference up to which two values are the same. */
  private static final double ROUNDING = 1e-6;

  /** What a number counts. */
  public enum Kind {
    /** Things, years, days and anything else. */
    PLAIN,
    /** Hundredths: {@code 30%}, {@code 三成}, {@code 百分之三十}. */
    PERCENT,
    /** The years of a decade: {@code 上世纪90年代}, {@code the 1990s}. */
    DECADE
  }

  /** Returns whether the other means the same. */
  public boolean means(NumberMention other) {
    return kind == other.kind
        && Math.abs(value - other.value)
            <= ROUNDING * Math.max(Math.abs(value), Math.abs(other.value));
  }
}
