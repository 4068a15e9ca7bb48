package io.duizhao.term.format;

import io.duizhao.model.language.Language;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.term.Term;
import java.util.Comparator;
import java.util.List;

/**
 * The order of a concept's terms: the preferred ones first, Chinese before English before others;
 * else as in the file. All formats read into this order.
 */
final class TermOrder {
  private TermOrder() {}

  /** Returns the terms in order. */
  static List<Term> sorted(List<Term> terms, LanguagePair languages) {
    return terms.stream()
        .sorted(
            Comparator.comparing(Term::status)
                .thenComparingInt(term -> rank(term.language(), languages))
                .thenComparing(term -> term.language().tag()))
        .toList();
  }

  private static int rank(Language language, LanguagePair languages) {
    if (language.isChinese()) {
      return 0;
    }
    return language.matches(languages.english()) ? 1 : 2;
  }
}
