package io.duizhao.check.term;

import io.duizhao.model.Concept;
import io.duizhao.model.Finding;
import io.duizhao.model.Message;
import io.duizhao.model.Severity;
import io.duizhao.model.TranslationUnit;
import io.duizhao.term.TermMatch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A form whose letters' case counts stands in another case in the target, and nowhere in it in the
 * right one, though the source names its concept.
 */
final class WrongCase implements TermRule {
  static final String CASE = "terms.case";

  @Override
  public List<Finding> check(TermContext context) {
    UnitTerms terms = context.terms();
    TranslationUnit unit = terms.unit();
    if (!terms.isTrusted() || unit.targetText().chars().noneMatch(Character::isLowerCase)) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    Set<String> reported = new HashSet<>();
    for (TermMatch match : terms.allTarget()) {
      Concept concept = match.concept();
      boolean wrong =
          match.wrongCase()
              && UnitTerms.isRight(match)
              && terms.names(concept)
              && terms.rendering(concept).isEmpty();
      if (wrong && reported.add(concept.id())) {
        findings.add(finding(match, context));
      }
    }
    return findings;
  }

  private static Finding finding(TermMatch match, TermContext context) {
    String stretch = match.span().of(context.terms().unit().targetText());
    return context.finding(
        CASE,
        Severity.INFO,
        context.terms().mention(match.concept()),
        match.span(),
        Message.of("terms.case").with("form", stretch).with("name", match.term().text()),
        match.term().text(),
        match.concept());
  }
}
