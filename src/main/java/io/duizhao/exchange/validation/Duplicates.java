package io.duizhao.exchange.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reports a value that must be unique and is given again. */
final class Duplicates {
  private final String what;
  private final Consumer<Problem> problems;
  private final Map<String, Element> first = new HashMap<>();

  /**
   * Makes an empty set.
   *
   * @param what the value's name in messages, such as {@code id of a note}
   */
  Duplicates(String what, Consumer<Problem> problems) {
    this.what = what;
    this.problems = problems;
  }

  /** Adds the value that an element gives, if any. */
  void add(@Nullable String value, Element element) {
    if (value == null) {
      return;
    }
    Element before = first.putIfAbsent(value, element);
    if (before != null) {
      problems.accept(
          Problem.at(
              element,
              "the %s is \"%s\" as in line %d; each must be unique"
                  .formatted(what, value, before.line())));
    }
  }
}
