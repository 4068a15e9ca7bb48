package io.duizhao.exchange.validation;

import java.util.Comparator;

/**
 * Where a file breaks the rules of its format.
 *
 * @param line from 1
 * @param column from 1
 * @param message what is wrong, with its name, its value and what is allowed
 */
public record Problem(int line, int column, String message) implements Comparable<Problem> {
  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparingInt(Problem::line)
          .thenComparingInt(Problem::column)
          .thenComparing(Problem::message);

  /** Keeps the place within its bounds: a parser that does not know it says −1. */
  public Problem {
    line = Math.max(1, line);
    column = Math.max(1, column);
  }

  static Problem at(Element element, String message) {
    return new Problem(element.line(), element.column(), message);
  }

  @Override
  public int compareTo(Problem other) {
    return BY_PLACE.compare(this, other);
  }
}
