package io.duizhao.check.term;

import io.duizhao.check.Rule;
import io.duizhao.model.finding.Severity;
import java.util.List;

/** What the checks of names and terms can find; a concept's own severity wins. */
public final class TermRules {
  static final Rule CASE =
      new Rule("terms.case", Severity.INFO, "A term is written in other capitals");
  static final Rule NOT_KEPT =
      new Rule("terms.dnt", Severity.ERROR, "A name that stays as it is was translated");
  static final Rule DRIFT =
      new Rule("terms.drift", Severity.INFO, "A term stands in the sentence beside");
  static final Rule FORBIDDEN =
      new Rule("terms.forbidden", Severity.ERROR, "A forbidden form stands in the translation");
  static final Rule FORBIDDEN_SOURCE =
      new Rule("terms.forbidden-source", Severity.WARNING, "A forbidden form is in the source");
  static final Rule MISSING =
      new Rule("terms.missing", Severity.ERROR, "A term is not rendered as the glossary asks");
  static final Rule RECOGNITION =
      new Rule("terms.recognition", Severity.WARNING, "The source holds a recognition error");
  static final Rule UNTRANSLATED =
      new Rule("terms.untranslated", Severity.ERROR, "Chinese characters stand in the English");

  static final Rule NOT_PREFERRED =
      new Rule(OptionalRule.NOT_PREFERRED.id(), Severity.INFO, "A form is not the preferred one");
  static final Rule COUNT =
      new Rule(
          OptionalRule.COUNT.id(),
          Severity.WARNING,
          "A term does not stand as often on both sides");

  private TermRules() {}

  /** Returns the rules by their ids; those that report only where they are asked are not there. */
  public static List<Rule> all() {
    return List.of(
        CASE, NOT_KEPT, DRIFT, FORBIDDEN, FORBIDDEN_SOURCE, MISSING, RECOGNITION, UNTRANSLATED);
  }
}
