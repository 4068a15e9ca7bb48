package io.duizhao.check;

import io.duizhao.model.Concept;
import io.duizhao.model.Finding;
import io.duizhao.model.LanguagePair;
import io.duizhao.model.Severity;
import io.duizhao.model.Span;
import io.duizhao.model.TermStatus;
import io.duizhao.term.TermMatch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The source names a concept and no right form of it stands in the target or next to it. What the
 * rules about forbidden forms and letters' case report is not reported again.
 */
final class MissingTerm implements TermRule {
  static final String MISSING = "terms.missing";
  static final String NOT_KEPT = "terms.dnt";

  private final LanguagePair languages;

  MissingTerm(LanguagePair languages) {
    this.languages = languages;
  }

  @Override
  public List<Finding> check(TermContext context) {
    if (!context.terms().isTrusted()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    Set<String> reported = new HashSet<>();
    for (List<TermMatch> readings : readings(context.terms()).values()) {
      TermMatch first = readings.get(0);
      boolean settled = readings.stream().anyMatch(match -> isSettled(match, context));
      if (!settled && reported.add(first.concept().id())) {
        findings.add(finding(first, context));
      }
    }
    return findings;
  }

  /** Groups the source's matches by their stretch: one that names several concepts needs one. */
  private static Map<Span, List<TermMatch>> readings(UnitTerms terms) {
    Map<Span, List<TermMatch>> readings = new LinkedHashMap<>();
    for (TermMatch match : terms.source()) {
      if (match.term().status() != TermStatus.MISRECOGNIZED) {
        readings.computeIfAbsent(match.span(), span -> new ArrayList<>()).add(match);
      }
    }
    return readings;
  }

  private boolean isSettled(TermMatch match, TermContext context) {
    Concept concept = match.concept();
    String english = context.terms().unit().targetText();
    return Forms.of(concept, languages.target()).isEmpty()
        || context.isRendered(concept)
        || isReportedOtherwise(concept, context.terms())
        || FreeRendering.standsIn(english, concept, languages)
        || Pronouns.standFor(match, english);
  }

  private static boolean isReportedOtherwise(Concept concept, UnitTerms terms) {
    return terms.allTarget().stream()
        .filter(match -> match.concept().id().equals(concept.id()))
        .anyMatch(match -> match.wrongCase() || match.term().status() == TermStatus.DEPRECATED);
  }

  private Finding finding(TermMatch match, TermContext context) {
    Concept concept = match.concept();
    Forms expected = Forms.of(concept, languages.target());
    String stretch = match.span().of(context.terms().unit().sourceText());
    String problem =
        concept.doNotTranslate()
            ? "the name '" + stretch + "' is not kept in the translation"
            : "no translation of '" + stretch + "' was found";
    return context.finding(
        concept.doNotTranslate() ? NOT_KEPT : MISSING,
        concept.severity() == null ? Severity.WARNING : concept.severity(),
        match.span(),
        null,
        problem + "; expected " + expected,
        expected.best().orElse(null),
        concept);
  }
}
