package io.duizhao.model.leverage;

import java.util.Locale;

/**
 * Why a match of a translation memory is worth less than its text says.
 *
 * @param reason what is wrong with it
 * @param points how much is taken off its quality, at least 1
 */
public record MatchPenalty(Reason reason, int points) {
  /** What lowers a match. */
  public enum Reason {
    /** Its memory is trusted less than others. */
    ORIGIN,
    /** One text is in Traditional characters, the other in Simplified ones. */
    SCRIPT,
    /** A machine translated it, and nobody confirmed that. */
    MACHINE,
    /** A number is another. */
    NUMBER,
    /** Terms are others. */
    TERM;

    /** Returns the name as it stands in files, such as {@code script}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Checks the points.
   *
   * @throws IllegalArgumentException if it takes less than one point
   */
  public MatchPenalty {
    if (points < 1) {
      throw new IllegalArgumentException("a penalty of " + points + " points is below 1");
    }
  }
}
