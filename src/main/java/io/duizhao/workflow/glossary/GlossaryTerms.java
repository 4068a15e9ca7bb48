package io.duizhao.workflow.glossary;

import io.duizhao.memory.TermNames;
import io.duizhao.model.language.Language;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.term.Termbase;
import io.duizhao.term.TermMatcher;
import java.util.List;

/** Knows the terms of a glossary. */
public final class GlossaryTerms implements TermNames {
  private final LanguagePair languages;
  private final TermMatcher source;
  private final TermMatcher target;

  private GlossaryTerms(LanguagePair languages, TermMatcher source, TermMatcher target) {
    this.languages = languages;
    this.source = source;
    this.target = target;
  }

  /** Returns the names of a termbase's terms; those of an empty one know none. */
  public static TermNames of(Termbase termbase, LanguagePair languages) {
    return termbase.concepts().isEmpty()
        ? NONE
        : new GlossaryTerms(
            languages,
            TermMatcher.of(termbase, languages.source()),
            TermMatcher.of(termbase, languages.target()));
  }

  @Override
  public List<String> of(String text, Language language) {
    TermMatcher terms = language.matches(languages.source()) ? source : target;
    return terms.find(text).stream().map(match -> match.concept().id()).toList();
  }
}
