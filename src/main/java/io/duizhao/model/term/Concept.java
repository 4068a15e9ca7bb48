package io.duizhao.model.term;

import io.duizhao.model.finding.Severity;
import io.duizhao.model.language.Language;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A thing or idea with the terms that name it.
 *
 * @param id name within the termbase
 * @param category what kind of thing it is
 * @param terms its terms in both languages, the preferred ones first
 * @param exactCase whether the letters' case counts when its terms are matched
 * @param doNotTranslate whether the source term stands in the target as it is
 * @param severity how grave a wrong term is; null for the rule's own
 * @param note a remark, or empty
 * @param extra what other formats had, as JSON, or empty
 */
public record Concept(
    String id,
    TermCategory category,
    List<Term> terms,
    boolean exactCase,
    boolean doNotTranslate,
    @Nullable Severity severity,
    String note,
    String extra) {
  /** Copies the list. */
  public Concept {
    terms = List.copyOf(terms);
  }

  /** Returns the same concept under another id. */
  public Concept withId(String newId) {
    return new Concept(newId, category, terms, exactCase, doNotTranslate, severity, note, extra);
  }

  /** Returns the same concept with other terms. */
  public Concept withTerms(List<Term> newTerms) {
    return new Concept(id, category, newTerms, exactCase, doNotTranslate, severity, note, extra);
  }

  /** Returns the terms of a language with a status, in the termbase's order. */
  public List<Term> terms(Language language, TermStatus status) {
    return terms.stream()
        .filter(term -> term.language().matches(language) && term.status() == status)
        .toList();
  }

  /** Returns the forms of a language that may be used, the preferred one first. */
  public List<String> rightForms(Language language) {
    return Stream.of(TermStatus.PREFERRED, TermStatus.ADMITTED)
        .flatMap(status -> terms(language, status).stream())
        .map(Term::text)
        .toList();
  }
}
