package io.duizhao.check.term;

import io.duizhao.model.Concept;
import io.duizhao.model.Finding;
import io.duizhao.model.LanguagePair;
import io.duizhao.model.Message;
import io.duizhao.model.Severity;
import io.duizhao.model.TermState;
import io.duizhao.term.TermMatch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A right form stands in the target where the glossary prefers another. */
final class NotPreferredTerm implements TermRule {
  private final LanguagePair languages;

  NotPreferredTerm(LanguagePair languages) {
    this.languages = languages;
  }

  @Override
  public List<Finding> check(TermContext context) {
    UnitTerms terms = context.terms();
    if (!terms.isTrusted()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    Set<String> reported = new HashSet<>();
    for (TermMatch match : terms.target()) {
      Concept concept = match.concept();
      if (UnitTerms.isRight(match)
          && terms.names(concept)
          && terms.state(concept, languages.target()) == TermState.NOT_PREFERRED
          && reported.add(concept.id())) {
        findings.add(finding(match, context));
      }
    }
    return findings;
  }

  private Finding finding(TermMatch match, TermContext context) {
    Concept concept = match.concept();
    Forms expected = Forms.of(concept, languages.target());
    String preferred = expected.best().orElseThrow();
    String stretch = match.span().of(context.terms().unit().targetText());
    return context.finding(
        OptionalRule.NOT_PREFERRED.id(),
        Severity.INFO,
        context.terms().mention(concept),
        match.span(),
        Message.of("terms.not-preferred").with("form", stretch).with("preferred", preferred),
        preferred,
        concept);
  }
}
