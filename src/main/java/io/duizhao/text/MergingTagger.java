package io.duizhao.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins two single characters that another tagger left apart where a larger dictionary has them as
 * a word: 预 览.
 */
public final class MergingTagger implements WordTagger {
  private static final String FUNCTION = "urcmqypwe";
  private static final String JOINED = "vn";

  private final WordTagger tagger;
  private final ChineseWords.Dictionary dictionary;

  /** Puts a dictionary on top of a tagger. */
  public MergingTagger(WordTagger tagger, ChineseWords.Dictionary dictionary) {
    this.tagger = tagger;
    this.dictionary = dictionary;
  }

  @Override
  public List<TaggedWord> words(String text) {
    List<TaggedWord> words = tagger.words(text);
    List<TaggedWord> merged = new ArrayList<>(words.size());
    int i = 0;
    while (i < words.size()) {
      TaggedWord word = words.get(i++);
      if (i < words.size()
          && isPiece(word)
          && isPiece(words.get(i))
          && dictionary.contains(text, word.begin(), words.get(i).end())) {
        word =
            new TaggedWord(
                text.substring(word.begin(), words.get(i++).end()), JOINED, word.begin());
      }
      merged.add(word);
    }
    return merged;
  }

  private static boolean isPiece(TaggedWord word) {
    return word.word().length() == 1
        && Scripts.isHan(word.word().charAt(0))
        && !word.isOneOf(FUNCTION);
  }

  @Override
  public double perMillion(String word) {
    return tagger.perMillion(word);
  }
}
