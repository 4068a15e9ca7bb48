package io.duizhao.check;

import io.duizhao.model.Concept;
import io.duizhao.model.Finding;
import io.duizhao.model.Severity;
import io.duizhao.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule about terms looks at: a unit, and the units around it, into which a translator may
 * have moved a term.
 *
 * @param terms the unit
 * @param neighbours the units before and after it, as far as there are any
 * @param places where its text stands in the file
 */
record TermContext(UnitTerms terms, List<UnitTerms> neighbours, SourcePlaces places) {
  /**
   * Returns whether a right form of the concept stands in the unit's target or next to it. What
   * stands next to it counts where that unit's own source does not ask for it.
   */
  boolean isRendered(Concept concept) {
    return terms.rendering(concept).isPresent()
        || neighbours.stream()
            .anyMatch(unit -> !unit.names(concept) && unit.rendering(concept).isPresent());
  }

  /** Returns a finding in this unit. */
  Finding finding(
      String rule,
      Severity severity,
      @Nullable Span sourceSpan,
      @Nullable Span targetSpan,
      String message,
      @Nullable String suggestion,
      Concept concept) {
    return new Finding(
        rule,
        severity,
        places.location(terms.unit(), sourceSpan),
        terms.unit().sourceText(),
        terms.unit().targetText(),
        sourceSpan,
        targetSpan,
        message,
        suggestion,
        concept.id());
  }
}
