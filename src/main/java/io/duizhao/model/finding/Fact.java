package io.duizhao.model.finding;

import java.math.BigDecimal;
import java.util.List;

/** A value that a message names. */
public sealed interface Fact permits Fact.Words, Fact.Quantity, Fact.Several, Message {
  /**
   * Words of the user's texts or files.
   *
   * @param text as they stand there
   */
  record Words(String text) implements Fact {}

  /**
   * A count or measure.
   *
   * @param value with as many decimals as are to be shown
   */
  record Quantity(BigDecimal value) implements Fact {}

  /**
   * A list; the language says what stands between its parts.
   *
   * @param parts in the order in which they are to be named
   */
  record Several(List<Fact> parts) implements Fact {
    /** Copies the list. */
    public Several {
      parts = List.copyOf(parts);
    }
  }
}
