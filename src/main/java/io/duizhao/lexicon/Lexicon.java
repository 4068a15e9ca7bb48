package io.duizhao.lexicon;

import java.util.List;

/** What Chinese words mean in English. */
public interface Lexicon {
  /**
   * An English stem that a Chinese word may be translated by.
   *
   * @param stem the stem, as {@code io.duizhao.text.EnglishTokens} makes it
   * @param probability from 0 to 1; those of one word sum to at most 1
   */
  record Translation(String stem, double probability) {}

  /** Returns whether the word stands in the dictionary, in either script. */
  boolean contains(String word);

  /** Returns the translations of a Chinese word in either script, likeliest first. */
  List<Translation> translations(String word);

  /** Returns the commoner readings of a Chinese character in toneless pinyin, at most two. */
  List<String> readings(int character);
}
