package io.duizhao.check.number;

import io.duizhao.model.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Some words that are a number, or may be one.
 *
 * @param span where they stand
 * @param readings the ways to understand them, the plainest first
 * @param certainty how surely a translation has to keep the number
 */
record Quantity(Span span, List<Reading> readings, Certainty certainty) {
  /** Copies the list. */
  Quantity {
    readings = List.copyOf(readings);
  }

  /** Returns a number of things that can be understood in several ways. */
  static Quantity plain(Span span, Certainty certainty, double... values) {
    return new Quantity(span, Arrays.stream(values).mapToObj(Reading::plain).toList(), certainty);
  }

  /** Returns the same with another way to understand it. */
  Quantity or(Reading reading) {
    List<Reading> all = new ArrayList<>(readings);
    all.add(reading);
    return new Quantity(span, all, certainty);
  }

  /** Returns whether both can be understood as the same number. */
  boolean means(Quantity other) {
    for (Reading reading : readings) {
      for (Reading theirs : other.readings) {
        if (reading.means(theirs)) {
          return true;
        }
      }
    }
    return false;
  }
}
