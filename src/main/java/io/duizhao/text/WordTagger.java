package io.duizhao.text;

import java.util.List;

/** Cuts Chinese text into words with their parts of speech; foreign names stay whole. */
public interface WordTagger {
  /** Returns the words of a text; together they are the text. */
  List<TaggedWord> words(String text);

  /** Returns how often a word stands in a million words of general text; 0 where unknown. */
  double perMillion(String word);
}
