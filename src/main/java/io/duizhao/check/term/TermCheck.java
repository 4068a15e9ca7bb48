package io.duizhao.check.term;

import io.duizhao.check.Check;
import io.duizhao.check.Pair;
import io.duizhao.check.SourcePlaces;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.term.TermHit;
import io.duizhao.model.term.TermState;
import io.duizhao.model.term.Termbase;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.model.unit.TranslationUnit;
import io.duizhao.term.TermMatcher;
import io.duizhao.text.ChineseWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/**
 * Compares a document with the termbase. It is made to be left on: a concept is asked for once a
 * unit, any right form will do, and so will one in the next sentence.
 */
public final class TermCheck implements Check {
  private final LanguagePair languages;
  private final FreeRendering free;
  private final TermMatcher source;

  /** Made while others work: of a large termbase it takes a second. */
  private final CompletableFuture<TermMatcher> target;

  private final List<TermRule> rules;

  /**
   * Makes a check against a termbase; it may be shared by threads.
   *
   * @param words Chinese words, so that a term is not found in a piece of one
   * @param asked the optional rules that report as well
   */
  public TermCheck(
      Termbase termbase,
      LanguagePair languages,
      ChineseWords.Dictionary words,
      Set<OptionalRule> asked) {
    this.languages = languages;
    free = new FreeRendering(languages.target(), words);
    target = CompletableFuture.supplyAsync(() -> TermMatcher.of(termbase, languages.target()));
    source = TermMatcher.of(termbase, languages.source(), words);
    List<TermRule> all = new ArrayList<>();
    all.add(new RecognitionError());
    all.add(new ForbiddenSourceTerm());
    all.add(new ForbiddenTerm());
    all.add(new MissingTerm(words));
    all.add(new WrongCase());
    all.add(new UntranslatedText(source));
    if (asked.contains(OptionalRule.NOT_PREFERRED)) {
      all.add(new NotPreferredTerm());
    }
    if (asked.contains(OptionalRule.COUNT)) {
      all.add(new TermCount());
    }
    rules = List.copyOf(all);
  }

  private DocumentTerms terms(BilingualDocument document) {
    return DocumentTerms.of(document, languages, free, source, target.join());
  }

  /** Counts what became of the terms that the document's source names, each once a unit. */
  public Map<TermState, Integer> states(BilingualDocument document) {
    return terms(document).states();
  }

  /**
   * Returns for each unit of the document the terms that it names: prefill for translators, and
   * what exports and reports mark.
   *
   * @return by unit id, in the document's order; units that name nothing are left out
   */
  public Map<String, List<TermHit>> hits(BilingualDocument document) {
    Map<String, List<TermHit>> hits = new LinkedHashMap<>();
    for (TranslationUnit unit : document.units()) {
      UnitTerms terms = UnitTerms.of(new Pair(unit, languages), source, target.join());
      List<TermHit> found = UnitHits.of(terms);
      if (!found.isEmpty()) {
        hits.put(unit.id(), found);
      }
    }
    return Collections.unmodifiableMap(hits);
  }

  @Override
  public List<Finding> check(BilingualDocument document) {
    SourcePlaces places = new SourcePlaces(document.source().document());
    DocumentTerms terms = terms(document);
    return IntStream.range(0, terms.units().size())
        .parallel()
        .filter(i -> terms.units().get(i).pair().isContent())
        .mapToObj(i -> new TermContext(terms, i, places))
        .flatMap(context -> rules.stream().flatMap(rule -> rule.check(context).stream()))
        .toList();
  }
}
