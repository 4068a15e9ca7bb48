package io.duizhao.memory;

import org.jspecify.annotations.Nullable;

/**
 * A text with which others are compared: their similarity is {@code 1 - edits / length of the
 * longer one}, counted in {@link Symbols}.
 */
public final class ComparedText {
  /** Texts with more symbols are compared for identity only: edits would cost too much to count. */
  static final int LONGEST = 5000;

  private final Letters letters;
  private final Symbols symbols;

  /** Null where the text is too long: its table would grow with the square of the length. */
  private final @Nullable EditDistance distance;

  /** Prepares a text. */
  public ComparedText(String text) {
    letters = Letters.of(text);
    symbols = Symbols.of(text);
    distance = isTooLong() ? null : new EditDistance(symbols);
  }

  /** Returns its letters, by which texts that may be similar are found. */
  public Letters letters() {
    return letters;
  }

  /** Returns whether it is too long to be compared. */
  public boolean isTooLong() {
    return symbols.length() > LONGEST;
  }

  /** Returns its symbols. */
  Symbols symbols() {
    return symbols;
  }

  /**
   * Returns how similar another text is.
   *
   * @param floor similarity from 0 to 1 below which the exact value is of no use
   * @return from 0 to 1; anything below the floor where it is below
   */
  public double similarity(String other, double floor) {
    return similarity(Symbols.of(other), floor);
  }

  double similarity(Symbols other, double floor) {
    if (distance == null) {
      return symbols.sameAs(other) ? 1 : 0;
    }
    int longer = Math.max(symbols.length(), other.length());
    if (longer == 0) {
      return 1;
    }
    int limit = (int) Math.floor((1 - floor) * longer + 1e-9);
    if (longer - Math.min(symbols.length(), other.length()) > limit) {
      return 0;
    }
    int edits = distance.to(other, limit);
    return edits > limit ? 0 : 1 - (double) edits / longer;
  }
}
