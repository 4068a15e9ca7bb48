package io.duizhao.term.mine;

import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.term.Termbase;
import io.duizhao.model.text.Span;
import io.duizhao.term.TermMatcher;

/** Tells which phrases the glossary has already. */
final class KnownTerms {
  private final TermMatcher chinese;
  private final TermMatcher english;

  KnownTerms(Termbase termbase, LanguagePair languages) {
    chinese = TermMatcher.of(termbase, languages.chinese());
    english = TermMatcher.of(termbase, languages.english());
  }

  boolean hasChinese(String phrase) {
    return isWhole(chinese, phrase);
  }

  boolean hasEnglish(String phrase) {
    return isWhole(english, phrase);
  }

  private static boolean isWhole(TermMatcher matcher, String phrase) {
    Span all = new Span(0, phrase.length());
    return matcher.findAll(phrase).stream().anyMatch(match -> match.span().equals(all));
  }
}
