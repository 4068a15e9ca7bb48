package io.duizhao.check.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/** Writes numbers as an English text would have them. */
final class Amounts {
  private static final String[] UNITS = {"trillion", "billion", "million"};

  /**
   * From the first that an amount reaches on, it is told in that unit, with so many decimals at
   * most.
   */
  private static final double[] SCALES = {1e12, 1e9, 1e6};

  private static final double GROUPED = 10_000;
  private static final int DECIMALS = 4;

  private Amounts() {}

  /** Returns the number as a suggestion; nothing for times of day and very long numbers. */
  static Optional<String> english(Reading reading) {
    double value = reading.value();
    if (!(value < 1e15)) {
      return Optional.empty();
    }
    return switch (reading.kind()) {
      case PLAIN -> Optional.of(plain(value));
      case PERCENT -> Optional.of(decimal(value) + "%");
      case DECADE -> Optional.of(decimal(value) + "s");
      case TIME, CLOCK -> Optional.empty();
    };
  }

  private static String plain(double value) {
    for (int i = 0; i < UNITS.length; i++) {
      if (value >= SCALES[i]) {
        return decimal(value / SCALES[i]) + " " + UNITS[i];
      }
    }
    boolean grouped = value >= GROUPED && value == Math.rint(value);
    return grouped ? String.format(Locale.ROOT, "%,d", (long) value) : decimal(value);
  }

  private static String decimal(double value) {
    return BigDecimal.valueOf(value)
        .setScale(DECIMALS, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
