package io.duizhao.exchange;

import io.duizhao.model.leverage.MemoryMatch;
import io.duizhao.model.term.TermHit;
import io.duizhao.model.unit.TranslationUnit;
import java.util.List;
import java.util.Map;

/**
 * What helps a translator with the units of a document.
 *
 * @param matches what memories offer, best first, by unit id
 * @param terms the terms of the glossary that the source names, by unit id
 */
public record UnitAids(Map<String, List<MemoryMatch>> matches, Map<String, List<TermHit>> terms) {
  /** No matches and no terms, of no unit. */
  public static final UnitAids NONE = new UnitAids(Map.of(), Map.of());

  /** Copies the maps. */
  public UnitAids {
    matches = Map.copyOf(matches);
    terms = Map.copyOf(terms);
  }

  /** Returns the matches of a unit. */
  public List<MemoryMatch> matches(TranslationUnit unit) {
    return matches.getOrDefault(unit.id(), List.of());
  }

  /** Returns the terms of a unit, in the order of their places. */
  public List<TermHit> terms(TranslationUnit unit) {
    return terms.getOrDefault(unit.id(), List.of());
  }
}
