package io.duizhao.check.term;

import io.duizhao.check.Note;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.finding.Message;
import io.duizhao.model.term.Concept;
import io.duizhao.model.term.TermState;
import io.duizhao.term.TermMatch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A right form stands in the target where the glossary prefers another. */
final class NotPreferredTerm implements TermRule {
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
          && terms.state(concept) == TermState.NOT_PREFERRED
          && reported.add(concept.id())) {
        findings.add(finding(match, context));
      }
    }
    return findings;
  }

  private static Finding finding(TermMatch match, TermContext context) {
    Concept concept = match.concept();
    Forms expected = context.expected(concept);
    String preferred = expected.best().orElseThrow();
    String stretch = match.span().of(context.terms().unit().targetText());
    Message message =
        Message.of("terms.not-preferred").with("form", stretch).with("preferred", preferred);
    return context.finding(
        Note.of(TermRules.NOT_PREFERRED, message)
            .inSource(context.terms().mention(concept))
            .inTarget(match.span())
            .suggesting(preferred)
            .about(concept));
  }
}
