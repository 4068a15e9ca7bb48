package io.duizhao.check.term;

import io.duizhao.check.Rule;
import io.duizhao.model.Severity;

/** Rules that report only where they are asked for. */
public enum OptionalRule {
  /** A right form stands in the target that is not the preferred one. */
  NOT_PREFERRED(new Rule("terms.not-preferred", Severity.INFO, "A form is not the preferred one")),

  /** A term stands more often on one side than on the other. */
  COUNT(new Rule("terms.count", Severity.WARNING, "A term does not stand as often on both sides"));

  private final Rule rule;

  OptionalRule(Rule rule) {
    this.rule = rule;
  }

  Rule rule() {
    return rule;
  }

  /** Returns the name of the rule in findings and in the configuration. */
  public String id() {
    return rule.id();
  }
}
