package io.duizhao.check.term;

import io.duizhao.check.Note;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.finding.Message;
import io.duizhao.model.term.Concept;
import io.duizhao.model.unit.TranslationUnit;
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
    Message message =
        Message.of("terms.case").with("form", stretch).with("name", match.term().text());
    return context.finding(
        Note.of(TermRules.CASE, message)
            .inSource(context.terms().mention(match.concept()))
            .inTarget(match.span())
            .suggesting(match.term().text())
            .about(match.concept()));
  }
}
