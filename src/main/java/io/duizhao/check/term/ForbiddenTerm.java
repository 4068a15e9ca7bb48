package io.duizhao.check.term;

import io.duizhao.check.Note;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.finding.Message;
import io.duizhao.model.finding.Severity;
import io.duizhao.model.term.Concept;
import io.duizhao.model.term.TermStatus;
import io.duizhao.term.TermMatch;
import java.util.List;

/**
 * A deprecated form stands in the target though the source names its concept, or it is a
 * misspelling, which is wrong anywhere.
 */
final class ForbiddenTerm implements TermRule {
  @Override
  public List<Finding> check(TermContext context) {
    UnitTerms terms = context.terms();
    return UnitTerms.wrongForms(
            terms.target(),
            TermStatus.DEPRECATED,
            match -> terms.names(match.concept()) || isMisspelt(match, context))
        .stream()
        .map(match -> finding(match, context))
        .toList();
  }

  /** Only names have a spelling of their own; a misspelt word may be another word. */
  private static boolean isMisspelt(TermMatch match, TermContext context) {
    return match.concept().exactCase()
        && context.expected(match.concept()).all().stream()
            .anyMatch(right -> Misspelling.isOf(match.term().text(), right));
  }

  private static Finding finding(TermMatch match, TermContext context) {
    Concept concept = match.concept();
    Forms expected = context.expected(concept);
    String stretch = match.span().of(context.terms().unit().targetText());
    Message message =
        Message.of("terms.forbidden").with("form", stretch).with("expected", expected.named());
    return context.finding(
        Note.of(TermRules.FORBIDDEN, message)
            .as(concept.severity() == null ? Severity.ERROR : concept.severity())
            .inSource(context.terms().mention(concept))
            .inTarget(match.span())
            .suggesting(expected.best().orElse(null))
            .about(concept));
  }
}
