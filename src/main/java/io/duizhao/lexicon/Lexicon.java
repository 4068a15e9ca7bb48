package io.duizhao.lexicon;

import io.duizhao.text.ChineseWords;
import java.util.List;

/** What Chinese words mean in English. */
public interface Lexicon extends ChineseWords.Dictionary {
  /**
   * An English stem that a Chinese word may be translated by.
   *
   * @param stem the stem, as {@code io.duizhao.text.EnglishTokens} makes it
   * @param probability from 0 to 1; those of one word sum to about 1
   */
  record Translation(String stem, float probability) {}

  /** Returns whether the word stands in the lexicon, in either script. */
  default boolean contains(String word) {
    return contains(word, 0, word.length());
  }

  /** Returns the translations of a Chinese word in either script, likeliest first. */
  List<Translation> translations(String word);

  /** Returns the commoner readings of a Chinese character in toneless pinyin, at most two. */
  List<String> readings(int character);
}
