package io.duizhao.check.term;

import io.duizhao.check.Rule;
import io.duizhao.model.Severity;
import java.util.List;

/** What the checks of names and terms can find; a concept's own severity wins. */
public final class TermRules {
  private TermRules() {}

  /** Returns the rules by their ids. */
  public static List<Rule> all() {
    return List.of(
        new Rule("terms.case", Severity.INFO, "A term is written in other capitals"),
        new Rule("terms.dnt", Severity.ERROR, "A name that stays as it is was translated"),
        new Rule("terms.drift", Severity.INFO, "A term stands in the sentence beside"),
        new Rule("terms.forbidden", Severity.ERROR, "A forbidden form stands in the translation"),
        new Rule("terms.forbidden-source", Severity.WARNING, "A forbidden form is in the source"),
        new Rule("terms.missing", Severity.ERROR, "A term is not rendered as the glossary asks"),
        new Rule("terms.recognition", Severity.WARNING, "The source holds a recognition error"),
        new Rule("terms.untranslated", Severity.ERROR, "Chinese characters stand in the English"));
  }
}
