package io.duizhao.align.word;

import io.duizhao.lexicon.Vocabulary;
import java.util.List;

/** The sentences of one side as numbers of its vocabulary, with how often each word occurs. */
public final class Tokens {
  private final Vocabulary vocabulary;
  private final int[][] sentences;
  private final int[] sums;
  private final int[] occurrences;

  /** Counts sentences whose words are numbers of this vocabulary. */
  public Tokens(Vocabulary vocabulary, List<int[]> sentences) {
    this.vocabulary = vocabulary;
    this.sentences = sentences.toArray(int[][]::new);
    sums = new int[this.sentences.length + 1];
    occurrences = new int[vocabulary.size()];
    for (int i = 0; i < this.sentences.length; i++) {
      sums[i + 1] = sums[i] + this.sentences[i].length;
      for (int token : this.sentences[i]) {
        occurrences[token]++;
      }
    }
  }

  /** Returns the words that the numbers stand for. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Returns the number of sentences. */
  public int sentences() {
    return sentences.length;
  }

  /** Returns the tokens of a sentence; not to be changed. */
  public int[] of(int sentence) {
    return sentences[sentence];
  }

  /** Returns the number of tokens of {@code count} sentences from {@code first} on. */
  int count(int first, int count) {
    return sums[first + count] - sums[first];
  }

  /** Returns the number of all tokens. */
  int total() {
    return sums[sums.length - 1];
  }

  /** Returns how likely each word is, with one half added to every count. */
  double[] probabilities() {
    double[] p = new double[vocabulary.size()];
    double sum = total() + 0.5 * p.length;
    for (int w = 0; w < p.length; w++) {
      p[w] = (occurrences[w] + 0.5) / sum;
    }
    return p;
  }
}
