package io.duizhao.memory;

import io.duizhao.model.text.Span;
import java.util.List;

/**
 * A unit of a memory in which a word or phrase stands.
 *
 * @param memory the memory's name
 * @param unit the unit, as it is asked for
 * @param spans where the phrase stands in the unit's text, in its order
 */
public record ConcordanceHit(String memory, StoredUnit unit, List<Span> spans) {
  /** Copies the list. */
  public ConcordanceHit {
    spans = List.copyOf(spans);
  }
}
