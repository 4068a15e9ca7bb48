package io.duizhao.model.term;

import io.duizhao.model.text.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A term that a translation unit names, with what stands for it in the target or should stand
 * there. Of two hits in a unit, the spans on one side are equal or apart: several concepts may
 * share a form.
 *
 * @param concept what is named
 * @param term which of the concept's terms stands in the source; its status tells a deprecated form
 *     or a recognition error
 * @param sourceSpan where it stands in the unit's source text
 * @param targetSpan where a form of the concept, right or deprecated, stands in the unit's target
 *     text; null where none does or only as a part of another term
 * @param state what became of the concept in the unit; null where there is no translation, or none
 *     that can be trusted to belong to the source
 * @param renderings the forms to use in the target, the preferred one first; empty where the
 *     glossary has none
 */
public record TermHit(
    Concept concept,
    Term term,
    Span sourceSpan,
    @Nullable Span targetSpan,
    @Nullable TermState state,
    List<String> renderings) {
  /** Copies the list. */
  public TermHit {
    renderings = List.copyOf(renderings);
  }

  /** Returns the form to use. */
  public Optional<String> preferred() {
    return renderings.stream().findFirst();
  }
}
