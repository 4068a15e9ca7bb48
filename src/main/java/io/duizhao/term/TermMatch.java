package io.duizhao.term;

import io.duizhao.model.term.Concept;
import io.duizhao.model.term.Term;
import io.duizhao.model.text.Span;

/**
 * A term found in a text.
 *
 * @param concept what it names
 * @param term which of the concept's terms it is
 * @param span where it stands in the text as given
 * @param wrongCase whether its letters' case differs though the concept asks for the exact one
 */
public record TermMatch(Concept concept, Term term, Span span, boolean wrongCase) {}
