package io.duizhao.check.term;

import io.duizhao.model.language.Language;
import io.duizhao.model.term.Concept;
import io.duizhao.model.term.TermCategory;
import io.duizhao.term.TermMatch;
import io.duizhao.text.ChineseWords;
import io.duizhao.text.EnglishStemmer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A translation that renders a technical term in other words made from the same stems: {@code the
 * function is called} for "function call", {@code tokenization} for "token", {@code front-end} for
 * "frontend", {@code 模型的规模扩大了} for 扩大模型规模. Names are not freely rendered.
 */
final class FreeRendering {
  /** From this length on, a stem at the begin of a longer word shows that it is derived from it. */
  private static final int TELLING_STEM = 4;

  /** From this length on, a Chinese word of a term tells of the term. */
  private static final int TELLING_WORD = 2;

  /** Clauses longer than this many words are no sentences. */
  private static final int MOST_WORDS = 1000;

  /** Words of one term stand in one clause. */
  private static final Pattern BETWEEN_CLAUSES = Pattern.compile("[,;:.!?](?=\\W|$)|[—()，。；：！？（）]");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'’]+");

  private final Language target;
  private final ChineseWords chinese;

  FreeRendering(Language target, ChineseWords.Dictionary words) {
    this.target = target;
    this.chinese = new ChineseWords(words);
  }

  /**
   * Returns whether the words of some right form all stand in one clause of the translation, in
   * whatever order.
   */
  boolean standsIn(String translation, Concept concept) {
    if (concept.category() != TermCategory.TERM || concept.exactCase()) {
      return false;
    }
    List<List<String>> forms =
        Forms.of(concept, target).all().stream()
            .map(this::words)
            .filter(form -> !form.isEmpty())
            .toList();
    return Arrays.stream(BETWEEN_CLAUSES.split(translation))
        .map(this::words)
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
   * Returns whether a part of some right form of several words stands in the translation: {@code
   * statistical translation} for "machine translation". Words that render other concepts of the
   * unit do not count.
   */
  boolean partlyStandsIn(UnitTerms terms, Concept concept) {
    if (concept.category() != TermCategory.TERM || concept.exactCase()) {
      return false;
    }
    StringBuilder others = new StringBuilder(terms.unit().targetText());
    for (TermMatch match : terms.target()) {
      if (terms.names(match.concept())) {
        for (int i = match.span().begin(); i < match.span().end(); i++) {
          others.setCharAt(i, ' ');
        }
      }
    }
    List<String> found = stems(words(others.toString()));
    int telling = target.isChinese() ? TELLING_WORD : TELLING_STEM;
    return Forms.of(concept, target).all().stream()
        .map(this::words)
        .filter(form -> form.size() > 1)
        .flatMap(form -> stems(form).stream())
        .anyMatch(stem -> stem.length() >= telling && isAmong(found, stem));
  }

  private static boolean isAmong(List<String> found, String stem) {
    return found.stream()
        .anyMatch(
            other -> stem.length() < TELLING_STEM ? other.equals(stem) : other.startsWith(stem));
  }

  private List<String> words(String text) {
    List<String> words =
        target.isChinese()
            ? chinese.of(text, MOST_WORDS)
            : Arrays.asList(BETWEEN_WORDS.split(text));
    return words.stream()
        .filter(word -> !word.isEmpty() && Character.isLetterOrDigit(word.codePointAt(0)))
        .toList();
  }

  private static List<String> stems(List<String> words) {
    return words.stream().map(EnglishStemmer::stem).toList();
  }
}
