package io.duizhao.check.term;

import io.duizhao.check.Note;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.finding.Message;
import io.duizhao.model.term.Concept;
import io.duizhao.model.text.Span;
import io.duizhao.term.TermMatch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A term stands in the source and, rightly rendered, in the target, but not as often. What is not
 * rendered at all is reported as missing.
 */
final class TermCount implements TermRule {
  @Override
  public List<Finding> check(TermContext context) {
    UnitTerms terms = context.terms();
    if (!terms.isTrusted()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    Set<String> counted = new HashSet<>();
    for (TermMatch match : terms.source()) {
      Concept concept = match.concept();
      if (UnitTerms.isRight(match) && counted.add(concept.id())) {
        List<Span> source = places(terms.source(), concept);
        List<Span> target = places(terms.target(), concept);
        if (!target.isEmpty() && source.size() != target.size()) {
          findings.add(finding(concept, source, target, context));
        }
      }
    }
    return findings;
  }

  private static List<Span> places(List<TermMatch> matches, Concept concept) {
    return matches.stream()
        .filter(match -> match.concept().id().equals(concept.id()) && UnitTerms.isRight(match))
        .map(TermMatch::span)
        .toList();
  }

  private static Finding finding(
      Concept concept, List<Span> source, List<Span> target, TermContext context) {
    String stretch = source.get(0).of(context.terms().unit().sourceText());
    Message message =
        Message.of("terms.count")
            .with("term", stretch)
            .with("inSource", Message.counted("times", source.size()))
            .with("inTarget", Message.counted("times", target.size()))
            .with("forms", context.expected(concept).named());
    return context.finding(
        Note.of(TermRules.COUNT, message)
            .inSource(source.get(0))
            .inTarget(target.get(0))
            .about(concept));
  }
}
