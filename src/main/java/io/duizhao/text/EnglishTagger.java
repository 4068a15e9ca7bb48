package io.duizhao.text;

import java.util.List;

/** Tells the parts of speech of English words. */
public interface EnglishTagger {
  /**
   * Returns the part of speech of each word of a sentence, in the tags of Universal Dependencies:
   * {@code NOUN}, {@code PROPN}, {@code ADJ}, {@code VERB} and so on.
   *
   * @param words words and marks in their order
   */
  List<String> tags(List<String> words);
}
