package io.duizhao.check.term;

import io.duizhao.model.Concept;
import io.duizhao.model.LanguagePair;
import io.duizhao.model.TermCategory;
import io.duizhao.term.TermMatch;
import io.duizhao.text.EnglishStemmer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * English that renders a technical term in other words made from the same stems: {@code the
 * function is called} for "function call", {@code tokenization} for "token", {@code front-end} for
 * "frontend". Names are not freely rendered.
 */
final class FreeRendering {
  /** From this length on, a stem at the begin of a longer word shows that it is derived from it. */
  private static final int TELLING_STEM = 4;

  /** Words of one term stand in one clause. */
  private static final Pattern BETWEEN_CLAUSES = Pattern.compile("[,;:.!?](?=\\W|$)|[—()]");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'’]+");

  private FreeRendering() {}

  /**
   * Returns whether the words of some right form all stand in one clause of the English, in
   * whatever order.
   */
  static boolean standsIn(String english, Concept concept, LanguagePair languages) {
    if (concept.category() != TermCategory.TERM || concept.exactCase()) {
      return false;
    }
    List<List<String>> forms =
        Forms.of(concept, languages.target()).all().stream()
            .map(FreeRendering::words)
            .filter(form -> !form.isEmpty())
            .toList();
    return Arrays.stream(BETWEEN_CLAUSES.split(english))
        .map(FreeRendering::words)
        .anyMatch(clause -> forms.stream().anyMatch(form -> standsIn(clause, form)));
  }

  private static boolean standsIn(List<String> clause, List<String> form) {
    List<String> found = new ArrayList<>(stems(clause));
    for (int i = 1; i < clause.size(); i++) {
      found.add(EnglishStemmer.stem(clause.get(i - 1) + clause.get(i)));
    }
    return stems(form).stream().allMatch(stem -> isAmong(found, stem))
        || isAmong(found, EnglishStemmer.stem(String.join("", form)));
  }

  /**
   * Returns whether a part of some right form of several words stands in the English: {@code
   * statistical translation} for "machine translation". Words that render other concepts of the
   * unit do not count.
   */
  static boolean partlyStandsIn(UnitTerms terms, Concept concept, LanguagePair languages) {
    if (concept.category() != TermCategory.TERM || concept.exactCase()) {
      return false;
    }
    StringBuilder english = new StringBuilder(terms.unit().targetText());
    for (TermMatch match : terms.target()) {
      if (terms.names(match.concept())) {
        for (int i = match.span().begin(); i < match.span().end(); i++) {
          english.setCharAt(i, ' ');
        }
      }
    }
    List<String> found = stems(words(english.toString()));
    return Forms.of(concept, languages.target()).all().stream()
        .map(FreeRendering::words)
        .filter(form -> form.size() > 1)
        .flatMap(form -> stems(form).stream())
        .anyMatch(stem -> stem.length() >= TELLING_STEM && isAmong(found, stem));
  }

  private static boolean isAmong(List<String> found, String stem) {
    return found.stream()
        .anyMatch(
            other -> stem.length() < TELLING_STEM ? other.equals(stem) : other.startsWith(stem));
  }

  private static List<String> words(String english) {
    return Arrays.stream(BETWEEN_WORDS.split(english)).filter(word -> !word.isEmpty()).toList();
  }

  private static List<String> stems(List<String> words) {
    return words.stream().map(EnglishStemmer::stem).toList();
  }
}
