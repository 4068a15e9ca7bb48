package io.duizhao.check.term;

import io.duizhao.model.Concept;
import io.duizhao.model.Finding;
import io.duizhao.model.LanguagePair;
import io.duizhao.model.Message;
import io.duizhao.model.Severity;
import io.duizhao.model.TermStatus;
import io.duizhao.term.TermMatch;
import java.util.List;

/**
 * A deprecated form stands in the target though the source names its concept, or it is a
 * misspelling, which is wrong anywhere.
 */
final class ForbiddenTerm implements TermRule {
  static final String FORBIDDEN = "terms.forbidden";

  private final LanguagePair languages;

  ForbiddenTerm(LanguagePair languages) {
    this.languages = languages;
  }

  @Override
  public List<Finding> check(TermContext context) {
    UnitTerms terms = context.terms();
    return UnitTerms.wrongForms(
            terms.target(),
            TermStatus.DEPRECATED,
            match -> terms.names(match.concept()) || isMisspelt(match))
        .stream()
        .map(match -> finding(match, context))
        .toList();
  }

  /** Only names have a spelling of their own; a misspelt word may be another word. */
  private boolean isMisspelt(TermMatch match) {
    return match.concept().exactCase()
        && Forms.of(match.concept(), languages.target()).all().stream()
            .anyMatch(right -> Misspelling.isOf(match.term().text(), right));
  }

  private Finding finding(TermMatch match, TermContext context) {
    Concept concept = match.concept();
    Forms expected = Forms.of(concept, languages.target());
    String stretch = match.span().of(context.terms().unit().targetText());
    return context.finding(
        FORBIDDEN,
        concept.severity() == null ? Severity.ERROR : concept.severity(),
        context.terms().mention(concept),
        match.span(),
        Message.of("terms.forbidden").with("form", stretch).with("expected", expected.named()),
        expected.best().orElse(null),
        concept);
  }
}
