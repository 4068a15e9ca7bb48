package io.duizhao.check.term;

import io.duizhao.check.Note;
import io.duizhao.check.SourcePlaces;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.term.Concept;
import io.duizhao.term.TermMatch;

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

  /** Returns the two languages. */
  LanguagePair languages() {
    return document.languages();
  }

  /** Returns the right forms of a concept in the target's language. */
  Forms expected(Concept concept) {
    return Forms.of(concept, languages().target());
  }

  /** Returns a note as a finding in this unit. */
  Finding finding(Note note) {
    return note.in(terms().unit(), places);
  }
}
