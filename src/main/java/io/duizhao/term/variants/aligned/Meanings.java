package io.duizhao.term.variants.aligned;

import io.duizhao.lexicon.Lexicon;
import io.duizhao.text.EnglishTokens;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether the dictionary translates a Chinese phrase so. */
public final class Meanings {
  // Least probability in the dictionary, of a character's translation and of a word's; words and
  // tokens that are looked up at most.
  private static final double PROBABLE_CHARACTER = 0.3;
  private static final double PROBABLE_WORD = 0.1;
  private static final int LONGEST_WORD = 3;
  private static final int MOST_TOKENS = 20;

  private final Lexicon dictionary;

  /** Looks words up in this dictionary. */
  public Meanings(Lexicon dictionary) {
    this.dictionary = dictionary;
  }

  /** Returns the stems of an English phrase. */
  public static Set<String> stems(String phrase) {
    return EnglishTokens.of(phrase, MOST_TOKENS).stream()
        .map(EnglishTokens.Token::stem)
        .collect(Collectors.toSet());
  }

  /** Returns whether a word is translated by the stem, or a phrase's words by all of the stems. */
  public boolean translates(String phrase, Set<String> stems) {
    if (stems.size() == 1) {
      return phrase.length() <= LONGEST_WORD && meanings(phrase, 0).containsAll(stems);
    }
    if (phrase.length() > LONGEST_WORD * stems.size()) {
      return false;
    }
    return ofParts(phrase).containsAll(stems);
  }

  /** Returns the stems that translate a phrase or any words or characters in it. */
  public Set<String> ofParts(String phrase) {
    Set<String> all = new HashSet<>();
    for (int begin = 0; begin < phrase.length(); begin++) {
      for (int end = begin + 1; end <= phrase.length(); end++) {
        double least = end - begin == 1 ? PROBABLE_CHARACTER : 0;
        all.addAll(meanings(phrase.substring(begin, end), least));
      }
    }
    return all;
  }

  /** Returns the stems that a word is often translated by. */
  Set<String> probable(String word) {
    return meanings(word, PROBABLE_WORD);
  }

  private Set<String> meanings(String word, double least) {
    return dictionary.translations(word).stream()
        .filter(translation -> translation.probability() >= least)
        .map(translation -> translation.stem())
        .collect(Collectors.toSet());
  }
}
