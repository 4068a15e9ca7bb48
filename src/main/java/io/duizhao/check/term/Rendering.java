package io.duizhao.check.term;

import io.duizhao.model.Concept;
import io.duizhao.model.TermStatus;
import io.duizhao.term.TermMatch;
import io.duizhao.text.Scripts;

/** What became of a concept that the source names. */
enum Rendering {
  /** A right form stands in the target, or nothing can be asked for. */
  SETTLED,
  /** Another rule reports it: a forbidden form, or one in the wrong case. */
  REPORTED,
  /** The target says it in other words of the same stems. */
  FREE,
  /** A right form stands in the unit before or after, whose source does not ask for it. */
  DRIFTED,
  /** A pronoun may stand for the person, who was named shortly before. */
  PRONOUN,
  MISSING;

  /** Returns what became of a mention in the unit with an index. */
  static Rendering of(TermMatch mention, DocumentTerms document, int index) {
    UnitTerms terms = document.units().get(index);
    Concept concept = mention.concept();
    String english = terms.unit().targetText();
    if (Forms.of(concept, document.languages().target()).isEmpty()
        || terms.rendering(concept).isPresent()) {
      return SETTLED;
    }
    if (isReportedOtherwise(concept, terms)) {
      return REPORTED;
    }
    if (FreeRendering.standsIn(english, concept, document.languages())) {
      return FREE;
    }
    if (document.neighbourWith(concept, index).isPresent()) {
      return DRIFTED;
    }
    boolean pronoun = Pronouns.standFor(mention, english) && !terms.hasUnasked(concept.category());
    return pronoun && document.wasNamedInTurn(concept, index) ? PRONOUN : MISSING;
  }

  private static boolean isReportedOtherwise(Concept concept, UnitTerms terms) {
    return terms.allTarget().stream()
            .filter(match -> match.concept().id().equals(concept.id()))
            .anyMatch(match -> match.wrongCase() || match.term().status() == TermStatus.DEPRECATED)
        || isLeftInChinese(concept, terms.unit().targetText());
  }

  private static boolean isLeftInChinese(Concept concept, String english) {
    return Scripts.hasHan(english)
        && concept.terms().stream()
            .filter(term -> term.status().isRight() && Scripts.hasHan(term.text()))
            .anyMatch(term -> english.contains(term.text()));
  }
}
