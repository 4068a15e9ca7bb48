package io.duizhao.check.term;

import io.duizhao.check.Note;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.finding.Message;
import io.duizhao.model.term.TermStatus;
import io.duizhao.term.TermMatch;
import java.util.List;

/** A deprecated form stands in the source. */
final class ForbiddenSourceTerm implements TermRule {
  @Override
  public List<Finding> check(TermContext context) {
    return UnitTerms.wrongForms(context.terms().source(), TermStatus.DEPRECATED, match -> true)
        .stream()
        .map(match -> finding(match, context))
        .toList();
  }

  private static Finding finding(TermMatch match, TermContext context) {
    Forms expected = Forms.of(match.concept(), context.languages().source());
    String stretch = match.span().of(context.terms().unit().sourceText());
    Message message =
        Message.of("terms.forbidden-source")
            .with("form", stretch)
            .with("expected", expected.named());
    return context.finding(
        Note.of(TermRules.FORBIDDEN_SOURCE, message)
            .inSource(match.span())
            .suggesting(expected.best().orElse(null))
            .about(match.concept()));
  }
}
