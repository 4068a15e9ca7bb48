package io.duizhao.term;

import io.duizhao.model.Span;
import io.duizhao.text.EnglishStemmer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * English terms, compared word by word: whole words only, by their stems, whatever joins them, so
 * that {@code open-source models} is {@code open source model}.
 */
final class EnglishScript implements TermScript {
  /** The symbol of every word that is in no term. */
  private static final int UNKNOWN_WORD = 0;

  private static final List<String> NAME_ENDINGS = List.of("s", "es", "'s", "s'");

  private final Map<String, Integer> stems = new HashMap<>();

  /** The numbers of the words as they stand in the terms: most words of a text are among them. */
  private final Map<String, Integer> words = new HashMap<>();

  /** Prepares for matching these terms. */
  EnglishScript(Iterable<String> terms) {
    for (String term : terms) {
      EnglishWords places = new EnglishWords(term);
      for (Span word = places.next(); word != null; word = places.next()) {
        words.computeIfAbsent(places.word(word), this::numberOfStem);
      }
    }
  }

  private Integer numberOfStem(String word) {
    return stems.computeIfAbsent(stem(word), stem -> stems.size() + 1);
  }

  @Override
  public Symbols symbols(String text) {
    Symbols symbols = new Symbols(text.length() / 4);
    EnglishWords places = new EnglishWords(text);
    for (Span word = places.next(); word != null; word = places.next()) {
      symbols.add(symbol(places.word(word)), word.begin(), word.end());
    }
    return symbols;
  }

  private int symbol(String word) {
    Integer known = words.get(word);
    return known != null ? known : stems.getOrDefault(stem(word), UNKNOWN_WORD);
  }

  /** Stems a word; a small s after capitals is a plural's, which GPUs hides from the stemmer. */
  private static String stem(String word) {
    int last = word.length() - 1;
    boolean plural = last > 1 && word.charAt(last) == 's' && isUpperCase(word, last);
    return EnglishStemmer.stem(plural ? word.substring(0, last) : word);
  }

  private static boolean isUpperCase(String word, int end) {
    return word.chars().limit(end).allMatch(Character::isUpperCase);
  }

  /** Words are compared whole. */
  @Override
  public boolean isWhole(String text, Span stretch) {
    return true;
  }

  /** Compares word by word; the last may carry a plural or possessive ending. */
  @Override
  public boolean sameForm(String stretch, String term, boolean ignoreCase) {
    EnglishWords found = new EnglishWords(stretch);
    EnglishWords wanted = new EnglishWords(term);
    boolean first = true;
    @Nullable Span word = wanted.next();
    while (word != null) {
      String form = wanted.word(word);
      Span place = found.next();
      word = wanted.next();
      if (place == null || !sameForm(found.word(place), form, first, word == null, ignoreCase)) {
        return false;
      }
      first = false;
    }
    return true;
  }

  private static boolean sameForm(
      String found, String wanted, boolean first, boolean last, boolean ignoreCase) {
    int length = wanted.length();
    if (found.length() > length) {
      return last
          && NAME_ENDINGS.contains(found.substring(length))
          && sameForm(found.substring(0, length), wanted, first, false, ignoreCase);
    }
    return ignoreCase
        ? found.equalsIgnoreCase(wanted)
        : found.equals(wanted) || first && found.equals(capitalized(wanted));
  }

  /** Returns a common noun as it begins a sentence; names such as o1 or a16z stay as they are. */
  private static String capitalized(String word) {
    return word.chars().allMatch(Character::isLowerCase)
        ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
        : word;
  }
}
