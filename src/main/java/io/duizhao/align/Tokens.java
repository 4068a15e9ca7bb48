package io.duizhao.align;

import java.util.List;

/** The sentences of one side as numbers of its vocabulary, with where each word occurs. */
final class Tokens {
  private final Vocabulary vocabulary;
  private final int[][] sentences;
  private final int[] sums;
  private final int[] postingBegins;
  private final int[] postings;

  Tokens(Vocabulary vocabulary, List<int[]> sentences) {
    this.vocabulary = vocabulary;
    this.sentences = sentences.toArray(int[][]::new);
    sums = new int[this.sentences.length + 1];
    postingBegins = new int[vocabulary.size() + 1];
    for (int i = 0; i < this.sentences.length; i++) {
      sums[i + 1] = sums[i] + this.sentences[i].length;
      for (int token : this.sentences[i]) {
        postingBegins[token + 1]++;
      }
    }
    for (int w = 0; w < vocabulary.size(); w++) {
      postingBegins[w + 1] += postingBegins[w];
    }
    postings = new int[total()];
    int[] next = postingBegins.clone();
    for (int i = 0; i < this.sentences.length; i++) {
      for (int token : this.sentences[i]) {
        postings[next[token]++] = i;
      }
    }
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Returns the number of sentences. */
  int sentences() {
    return sentences.length;
  }

  /** Returns the tokens of a sentence; not to be changed. */
  int[] of(int sentence) {
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

  /** Returns how often a word occurs. */
  int occurrences(int word) {
    return postingBegins[word + 1] - postingBegins[word];
  }

  /** Returns the place of the word's first posting at or after {@code sentence}. */
  int firstPosting(int word, int sentence) {
    int low = postingBegins[word];
    int high = postingBegins[word + 1];
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (postings[middle] < sentence) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns the place after the word's last posting. */
  int lastPosting(int word) {
    return postingBegins[word + 1];
  }

  /** Returns the sentence of a posting; a word that occurs twice in a sentence has two. */
  int posting(int place) {
    return postings[place];
  }

  /** Returns how likely each word is, with one half added to every count. */
  double[] probabilities() {
    double[] p = new double[vocabulary.size()];
    double sum = total() + 0.5 * p.length;
    for (int w = 0; w < p.length; w++) {
      p[w] = (occurrences(w) + 0.5) / sum;
    }
    return p;
  }
}
