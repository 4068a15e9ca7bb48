package io.duizhao.exchange.validation;

import java.util.function.Consumer;

/** A rule that a schema cannot express. */
@FunctionalInterface
interface Rule {
  /** Looks at a whole file and reports what breaks the rule. */
  void check(Element root, Consumer<Problem> problems);
}
