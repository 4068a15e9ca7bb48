package io.duizhao.term;

import io.duizhao.model.text.Span;
import io.duizhao.text.EnglishStemmer;
import java.util.List;
import java.util.Locale;

/**
 * English terms, compared word by word: whole words only, by their stems, whatever joins them, so
 * that {@code open-source models} is {@code open source model}.
 */
final class EnglishScript implements TermScript {
  /** The symbol of every word that is in no term. */
  private static final int UNKNOWN_WORD = WordNumbers.NONE;

  private static final List<String> NAME_ENDINGS = List.of("s", "es", "'s", "s'");

  private final WordNumbers stems = new WordNumbers();

  /** The numbers of the words as they stand in the terms: most words of a text are among them. */
  private final WordNumbers words = new WordNumbers();

  @Override
  public void addTerm(String term, Symbols symbols) {
    EnglishWords place = new EnglishWords(term);
    while (place.next()) {
      int known = words.get(place.text(), place.begin(), place.end());
      int number = known == UNKNOWN_WORD ? learned(place) : known;
      symbols.add(number, place.begin(), place.end());
    }
  }

  private int learned(EnglishWords place) {
    String stem = stem(place.word());
    int number = stems.get(stem, 0, stem.length());
    if (number == UNKNOWN_WORD) {
      number = stems.size() + 1;
      stems.put(stem, 0, stem.length(), number);
    }
    words.put(place.text(), place.begin(), place.end(), number);
    return number;
  }

  @Override
  public void addText(String text, Symbols symbols) {
    EnglishWords place = new EnglishWords(text);
    while (place.next()) {
      symbols.add(number(place), place.begin(), place.end());
    }
  }

  private int number(EnglishWords place) {
    int known = words.get(place.text(), place.begin(), place.end());
    if (known != UNKNOWN_WORD) {
      return known;
    }
    String stem = stem(place.word());
    return stems.get(stem, 0, stem.length());
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
  public NameForm form(String stretch, String name) {
    EnglishWords found = new EnglishWords(stretch);
    EnglishWords wanted = new EnglishWords(name);
    NameForm form = NameForm.SAME;
    boolean first = true;
    boolean more = wanted.next();
    while (more) {
      String word = wanted.word();
      more = wanted.next();
      if (!found.next()) {
        return NameForm.OTHER;
      }
      String bare = more ? found.word() : withoutEnding(found.word(), word);
      NameForm ofWord =
          first && bare.equals(capitalized(word)) ? NameForm.SAME : NameForm.of(bare, word);
      form = ofWord.compareTo(form) > 0 ? ofWord : form;
      first = false;
    }
    return form;
  }

  /** Returns a word without what a name's last word may end in. */
  private static String withoutEnding(String word, String name) {
    int length = name.length();
    boolean ends = word.length() > length && NAME_ENDINGS.contains(word.substring(length));
    return ends ? word.substring(0, length) : word;
  }

  /** Returns a common noun as it begins a sentence; names such as o1 or a16z stay as they are. */
  private static String capitalized(String word) {
    return word.chars().allMatch(Character::isLowerCase)
        ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
        : word;
  }
}
