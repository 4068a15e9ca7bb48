package io.duizhao.check.term;

import io.duizhao.model.Finding;
import io.duizhao.model.LanguagePair;
import io.duizhao.model.Message;
import io.duizhao.model.Severity;
import io.duizhao.model.TermStatus;
import io.duizhao.term.TermMatch;
import java.util.List;

/** A deprecated form stands in the source. */
final class ForbiddenSourceTerm implements TermRule {
  static final String FORBIDDEN_SOURCE = "terms.forbidden-source";

  private final LanguagePair languages;

  ForbiddenSourceTerm(LanguagePair languages) {
    this.languages = languages;
  }

  @Override
  public List<Finding> check(TermContext context) {
    return UnitTerms.wrongForms(context.terms().source(), TermStatus.DEPRECATED, match -> true)
        .stream()
        .map(match -> finding(match, context))
        .toList();
  }

  private Finding finding(TermMatch match, TermContext context) {
    Forms expected = Forms.of(match.concept(), languages.source());
    String stretch = match.span().of(context.terms().unit().sourceText());
    return context.finding(
        FORBIDDEN_SOURCE,
        Severity.WARNING,
        match.span(),
        null,
        Message.of("terms.forbidden-source")
            .with("form", stretch)
            .with("expected", expected.named()),
        expected.best().orElse(null),
        match.concept());
  }
}
