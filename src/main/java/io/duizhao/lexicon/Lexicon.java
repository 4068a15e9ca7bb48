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

  /**
   * What parallel texts taught.
   *
   * @param table words and their translations
   * @param share how far it is trusted with a word that it has often seen, from 0 to 1
   * @param half occurrences at which a word's own evidence has half its weight
   */
  record Lesson(WordTable table, double share, double half) {
    /** Returns the weight of a word's row beside what is known without it. */
    public double weight(WordTable.Row row) {
      return share * row.count() / (row.count() + half);
    }
  }

  /** Returns what parallel texts taught, each to be mixed with all before it. */
  default List<Lesson> lessons() {
    return List.of();
  }

  /** Returns the commoner readings of a Chinese character in toneless pinyin, at most two. */
  List<String> readings(int character);
}
