package io.duizhao.check.term;

import io.duizhao.model.Concept;
import io.duizhao.model.Finding;
import io.duizhao.model.LanguagePair;
import io.duizhao.model.Message;
import io.duizhao.model.Severity;
import io.duizhao.model.Span;
import io.duizhao.model.TermStatus;
import io.duizhao.term.TermMatch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The source has what a speech recogniser is known to write for a term. A translation that has the
 * right form shows that the reader was not misled.
 */
final class RecognitionError implements TermRule {
  static final String RECOGNITION = "terms.recognition";

  private final LanguagePair languages;

  RecognitionError(LanguagePair languages) {
    this.languages = languages;
  }

  @Override
  public List<Finding> check(TermContext context) {
    return UnitTerms.wrongForms(context.terms().source(), TermStatus.MISRECOGNIZED, match -> true)
        .stream()
        .map(match -> finding(match, context))
        .toList();
  }

  private Finding finding(TermMatch match, TermContext context) {
    Concept concept = match.concept();
    String right = Forms.of(concept, languages.source()).best().orElse(null);
    boolean understood = context.isRendered(concept);
    @Nullable Span rendering = context.terms().rendering(concept).map(TermMatch::span).orElse(null);
    String stretch = match.span().of(context.terms().unit().sourceText());
    return context.finding(
        RECOGNITION,
        understood ? Severity.INFO : Severity.WARNING,
        match.span(),
        rendering,
        message(stretch, Forms.of(concept, languages.source()).named(), understood),
        right,
        concept);
  }

  private static Message message(String form, Message expected, boolean understood) {
    return understood
        ? Message.of("terms.recognition.understood").with("form", form).with("expected", expected)
        : Message.of("terms.recognition").with("form", form).with("expected", expected);
  }
}
