package io.duizhao.check.term;

import io.duizhao.model.term.Concept;
import io.duizhao.model.term.TermCategory;
import io.duizhao.model.term.TermStatus;
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
  /**
   * The same speaker named it in the sentence before: a pronoun may stand for it, or nothing for a
   * person or an organisation.
   */
  UNDERSTOOD,
  MISSING;

  /** So far back a person's name is looked for: who was named longer ago is named again. */
  private static final int SAME_TURN = 12;

  /** Returns what became of a mention in the unit with an index. */
  static Rendering of(TermMatch mention, DocumentTerms document, int index) {
    UnitTerms terms = document.units().get(index);
    Concept concept = mention.concept();
    String translation = terms.unit().targetText();
    if (Forms.of(concept, document.languages().target()).isEmpty()
        || terms.rendering(concept).isPresent()) {
      return SETTLED;
    }
    if (isReportedOtherwise(concept, terms)) {
      return REPORTED;
    }
    if (document.free().standsIn(translation, concept)) {
      return FREE;
    }
    if (document.neighbourWith(concept, index).isPresent()) {
      return DRIFTED;
    }
    if (terms.hasUnasked(concept.category())) {
      return MISSING;
    }
    TermCategory category = concept.category();
    if (category == TermCategory.PERSON
        && Pronouns.ofPeople(translation)
        && document.wasNamedInTurn(concept, index, SAME_TURN)) {
      return PRONOUN;
    }
    boolean mayBeLeftOut = category == TermCategory.PERSON || category == TermCategory.ORG;
    boolean understood = mayBeLeftOut || Pronouns.ofThings(translation);
    return understood && document.wasNamedInTurn(concept, index, 1) ? UNDERSTOOD : MISSING;
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
