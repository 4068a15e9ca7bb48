package io.duizhao.check.term;

import io.duizhao.model.language.Language;
import io.duizhao.model.term.Concept;
import io.duizhao.model.term.TermHit;
import io.duizhao.model.term.TermState;
import io.duizhao.model.text.Span;
import io.duizhao.term.TermMatch;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pairs the terms of a unit's source with what stands for them in its target. */
final class UnitHits {
  private UnitHits() {}

  /**
   * Returns the hits in the order of the source. The first mention of a concept goes with its first
   * form in the target, the second with the second: they are of one concept, so that the order of
   * words matters little.
   */
  static List<TermHit> of(UnitTerms terms) {
    Language target = terms.pair().languages().target();
    Map<String, Deque<Span>> forms = new HashMap<>();
    for (TermMatch match : terms.target()) {
      forms.computeIfAbsent(match.concept().id(), id -> new ArrayDeque<>()).addLast(match.span());
    }
    List<TermHit> hits = new ArrayList<>();
    for (TermMatch match : terms.source()) {
      Concept concept = match.concept();
      @Nullable Deque<Span> left = forms.get(concept.id());
      @Nullable TermState state = terms.isTrusted() ? terms.state(concept) : null;
      hits.add(
          new TermHit(
              concept,
              match.term(),
              match.span(),
              left == null ? null : left.pollFirst(),
              state,
              concept.rightForms(target)));
    }
    return List.copyOf(hits);
  }
}
