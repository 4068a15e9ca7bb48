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
 * The source has what a speech recogniser is known to write for a term. A translation that has the
 * right form shows that the reader was not misled.
 */
final class RecognitionError implements TermRule {
  @Override
  public List<Finding> check(TermContext context) {
    return UnitTerms.wrongForms(context.terms().source(), TermStatus.MISRECOGNIZED, match -> true)
        .stream()
        .map(match -> finding(match, context))
        .toList();
  }

  private static Finding finding(TermMatch match, TermContext context) {
    Concept concept = match.concept();
    Forms right = Forms.of(concept, context.languages().source());
    boolean understood = context.isRendered(concept);
    String stretch = match.span().of(context.terms().unit().sourceText());
    return context.finding(
        Note.of(TermRules.RECOGNITION, message(stretch, right.named(), understood))
            .as(understood ? Severity.INFO : Severity.WARNING)
            .inSource(match.span())
            .inTarget(context.terms().rendering(concept).map(TermMatch::span).orElse(null))
            .suggesting(right.best().orElse(null))
            .about(concept));
  }

  private static Message message(String form, Message expected, boolean understood) {
    return understood
        ? Message.of("terms.recognition.understood").with("form", form).with("expected", expected)
        : Message.of("terms.recognition").with("form", form).with("expected", expected);
  }
}
