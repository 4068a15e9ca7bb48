package io.duizhao.check.term;

import io.duizhao.check.Pair;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.term.Concept;
import io.duizhao.model.term.TermState;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.term.TermMatch;
import io.duizhao.term.TermMatcher;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The terms of a document's units, and how often each concept is rendered in which words. */
final class DocumentTerms {
  private final LanguagePair languages;
  private final FreeRendering free;
  private final List<UnitTerms> units;
  private final Map<String, ConceptUse> uses = new HashMap<>();

  private DocumentTerms(LanguagePair languages, FreeRendering free, List<UnitTerms> units) {
    this.languages = languages;
    this.free = free;
    this.units = units;
  }

  static DocumentTerms of(
      BilingualDocument document,
      LanguagePair languages,
      FreeRendering free,
      TermMatcher source,
      TermMatcher target) {
    DocumentTerms terms =
        new DocumentTerms(
            languages,
            free,
            document.units().parallelStream()
                .map(unit -> UnitTerms.of(new Pair(unit, languages), source, target))
                .toList());
    for (int i = 0; i < terms.units.size(); i++) {
      if (terms.units.get(i).isTrusted()) {
        terms.count(i);
      }
    }
    return terms;
  }

  private void count(int index) {
    UnitTerms unit = units.get(index);
    for (TermMatch mention : mentions(unit)) {
      ConceptUse use = uses.computeIfAbsent(mention.concept().id(), id -> new ConceptUse());
      Optional<TermMatch> rendering = unit.rendering(mention.concept());
      use.add(
          rendering.map(
              match -> match.span().of(unit.unit().targetText()).toLowerCase(Locale.ROOT)),
          rendering.isPresent()
              || Rendering.of(mention, this, index).compareTo(Rendering.UNDERSTOOD) < 0);
    }
  }

  /** Returns a match for each concept that the unit's source names by a right form. */
  private Collection<TermMatch> mentions(UnitTerms unit) {
    Map<String, TermMatch> mentions = new TreeMap<>();
    unit.source().stream()
        .filter(match -> UnitTerms.isRight(match) && unit.asks(match))
        .forEach(match -> mentions.putIfAbsent(match.concept().id(), match));
    return mentions.values();
  }

  /** Counts, unit by unit, what became of the concepts that the sources name. */
  Map<TermState, Integer> states() {
    Map<TermState, Integer> states = new EnumMap<>(TermState.class);
    for (UnitTerms unit : units) {
      if (unit.isTrusted()) {
        mentions(unit)
            .forEach(mention -> states.merge(unit.state(mention.concept()), 1, Integer::sum));
      }
    }
    return states;
  }

  List<UnitTerms> units() {
    return units;
  }

  LanguagePair languages() {
    return languages;
  }

  /** Returns what tells of terms that are rendered freely. */
  FreeRendering free() {
    return free;
  }

  /** Returns how a concept is rendered in the document. */
  ConceptUse use(Concept concept) {
    return uses.getOrDefault(concept.id(), new ConceptUse());
  }

  /**
   * Returns the unit before or after one that has a right form of the concept which its own source
   * does not ask for.
   */
  Optional<UnitTerms> neighbourWith(Concept concept, int index) {
    for (int i = Math.max(0, index - 1); i <= Math.min(units.size() - 1, index + 1); i++) {
      UnitTerms unit = units.get(i);
      if (i != index && !unit.names(concept) && unit.rendering(concept).isPresent()) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns whether the concept was named and rendered by the same speaker shortly before.
   *
   * @param units so many units are looked at
   */
  boolean wasNamedInTurn(Concept concept, int index, int units) {
    String speaker = speaker(index);
    for (int i = index - 1; i >= Math.max(0, index - units); i--) {
      if (!Objects.equals(speaker(i), speaker)) {
        return false;
      }
      if (this.units.get(i).rendering(concept).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private @Nullable String speaker(int index) {
    List<Segment> source = units.get(index).unit().source();
    return source.isEmpty() ? null : source.get(0).speaker();
  }
}
