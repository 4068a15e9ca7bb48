package io.duizhao.check.term;

/** Rules that report only where they are asked for. */
public enum OptionalRule {
  /** A right form stands in the target that is not the preferred one. */
  NOT_PREFERRED("terms.not-preferred"),
  /** A term stands more often on one side than on the other. */
  COUNT("terms.count");

  private final String id;

  OptionalRule(String id) {
    this.id = id;
  }

  /** Returns the name of the rule in findings and in the configuration. */
  public String id() {
    return id;
  }
}
