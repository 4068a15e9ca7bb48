package io.duizhao.check;

import io.duizhao.model.Finding;
import io.duizhao.model.LanguagePair;
import io.duizhao.model.Severity;
import io.duizhao.model.TermStatus;
import io.duizhao.term.TermMatch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A deprecated form stands in the source. */
final class ForbiddenSourceTerm implements TermRule {
  static final String FORBIDDEN_SOURCE = "terms.forbidden-source";

  private final LanguagePair languages;

  ForbiddenSourceTerm(LanguagePair languages) {
    this.languages = languages;
  }

  @Override
  public List<Finding> check(TermContext context) {
    UnitTerms terms = context.terms();
    List<Finding> findings = new ArrayList<>();
    Set<String> reported = new HashSet<>();
    for (TermMatch match : terms.source()) {
      boolean wrong =
          match.term().status() == TermStatus.DEPRECATED
              && !UnitTerms.isRightOtherwise(match, terms.source());
      if (wrong && reported.add(match.concept().id())) {
        findings.add(finding(match, context));
      }
    }
    return findings;
  }

  private Finding finding(TermMatch match, TermContext context) {
    Forms expected = Forms.of(match.concept(), languages.source());
    String stretch = match.span().of(context.terms().unit().sourceText());
    return context.finding(
        FORBIDDEN_SOURCE,
        Severity.WARNING,
        match.span(),
        null,
        "'" + stretch + "' in the source is a deprecated form; expected " + expected,
        expected.best().orElse(null),
        match.concept());
  }
}
