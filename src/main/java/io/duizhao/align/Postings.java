package io.duizhao.align;

/** Where each word occurs in a stretch of one side. */
final class Postings {
  private final int[] begins;
  private final int[] sentences;

  /** Indexes the sentences from {@code first} to before {@code last}. */
  Postings(Tokens side, int first, int last) {
    begins = new int[side.vocabulary().size() + 1];
    for (int s = first; s < last; s++) {
      for (int token : side.of(s)) {
        begins[token + 1]++;
      }
    }
    for (int w = 1; w < begins.length; w++) {
      begins[w] += begins[w - 1];
    }
    sentences = new int[begins[begins.length - 1]];
    int[] next = begins.clone();
    for (int s = first; s < last; s++) {
      for (int token : side.of(s)) {
        sentences[next[token]++] = s - first;
      }
    }
  }

  /** Returns whether the word occurs. */
  boolean has(int word) {
    return begins[word] < begins[word + 1];
  }

  /** Adds to a row wherever the word occurs, sentence 0 of the stretch at {@code offset}. */
  void add(int word, float amount, float[] row, int offset) {
    for (int p = begins[word]; p < begins[word + 1]; p++) {
      row[offset + sentences[p]] += amount;
    }
  }
}
