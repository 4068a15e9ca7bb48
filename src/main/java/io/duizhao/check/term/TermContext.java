package io.duizhao.check.term;

import io.duizhao.check.SourcePlaces;
import io.duizhao.model.Concept;
import io.duizhao.model.Finding;
import io.duizhao.model.Message;
import io.duizhao.model.Severity;
import io.duizhao.model.Span;
import io.duizhao.term.TermMatch;
import org.jspecify.annotations.Nullable;

/**
 * What a rule about terms looks at: a unit in its document.
 *
 * @param document all units
 * @param index the unit's
 * @param places where its text stands in the file
 */
record TermContext(DocumentTerms document, int index, SourcePlaces places) {
  /** Returns the unit. */
  UnitTerms terms() {
    return document.units().get(index);
  }

  /** Returns what became of a concept that the unit's source names. */
  Rendering rendering(TermMatch mention) {
    return Rendering.of(mention, document, index);
  }

  /** Returns whether a right form of the concept stands in the unit's target or next to it. */
  boolean isRendered(Concept concept) {
    return terms().rendering(concept).isPresent()
        || document.neighbourWith(concept, index).isPresent();
  }

  /** Returns a finding in this unit. */
  Finding finding(
      String rule,
      Severity severity,
      @Nullable Span sourceSpan,
      @Nullable Span targetSpan,
      Message message,
      @Nullable String suggestion,
      @Nullable Concept concept) {
    return new Finding(
        rule,
        severity,
        places.location(terms().unit(), sourceSpan),
        terms().unit().sourceText(),
        terms().unit().targetText(),
        sourceSpan,
        targetSpan,
        message,
        suggestion,
        concept == null ? null : concept.id());
  }
}
