package io.duizhao.check;

import io.duizhao.model.Concept;
import io.duizhao.model.LanguagePair;
import io.duizhao.model.TermCategory;
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

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'’]+");

  private FreeRendering() {}

  /** Returns whether the words of some right form all stand in the English, in whatever order. */
  static boolean standsIn(String english, Concept concept, LanguagePair languages) {
    if (concept.category() != TermCategory.TERM || concept.exactCase()) {
      return false;
    }
    List<String> words = words(english);
    List<String> found = new ArrayList<>(stems(words));
    for (int i = 1; i < words.size(); i++) {
      found.add(EnglishStemmer.stem(words.get(i - 1) + words.get(i)));
    }
    return Forms.of(concept, languages.target()).all().stream()
        .map(FreeRendering::words)
        .filter(form -> !form.isEmpty())
        .anyMatch(
            form ->
                stems(form).stream().allMatch(stem -> isAmong(found, stem))
                    || isAmong(found, EnglishStemmer.stem(String.join("", form))));
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
