package io.duizhao.check;

import io.duizhao.model.BilingualDocument;
import io.duizhao.model.Finding;
import io.duizhao.model.LanguagePair;
import io.duizhao.model.Termbase;
import io.duizhao.term.TermMatcher;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares a document with the termbase. It is made to be left on: a concept is asked for once a
 * unit, any right form will do, and so will one in the next sentence.
 */
public final class TermCheck implements Check {
  private final TermMatcher source;
  private final TermMatcher target;
  private final List<TermRule> rules;

  /** Makes a check against a termbase; it may be shared by threads. */
  public TermCheck(Termbase termbase, LanguagePair languages) {
    source = TermMatcher.of(termbase, languages.source());
    target = TermMatcher.of(termbase, languages.target());
    rules =
        List.of(
            new RecognitionError(languages),
            new ForbiddenSourceTerm(languages),
            new ForbiddenTerm(languages),
            new MissingTerm(languages),
            new WrongCase());
  }

  @Override
  public List<Finding> check(BilingualDocument document) {
    SourcePlaces places = new SourcePlaces(document.source().document());
    List<UnitTerms> units =
        document.units().stream().map(unit -> UnitTerms.of(unit, source, target)).toList();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      List<UnitTerms> neighbours = new ArrayList<>(units.subList(Math.max(0, i - 1), i));
      neighbours.addAll(units.subList(i + 1, Math.min(units.size(), i + 2)));
      if (units.get(i).isContent()) {
        TermContext context = new TermContext(units.get(i), List.copyOf(neighbours), places);
        rules.forEach(rule -> findings.addAll(rule.check(context)));
      }
    }
    return List.copyOf(findings);
  }
}
