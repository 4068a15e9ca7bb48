package io.duizhao.term.variants.cluster;

import java.util.Locale;

/** How far a cluster can be trusted. */
public enum Tier {
  /** Nearly always right. */
  AUTOMATIC(0.84),
  /** Mostly right: worth a look. */
  SUGGEST(0.70),
  /** Perhaps right: forms that seem to translate one term. */
  REVIEW(0);

  private final double least;

  Tier(double least) {
    this.least = least;
  }

  /** Returns the tier of a weight from 0 to 1. */
  public static Tier of(double weight) {
    for (Tier tier : values()) {
      if (weight >= tier.least) {
        return tier;
      }
    }
    return REVIEW;
  }

  /** Returns the name as it stands in files, such as {@code automatic}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
