package io.duizhao.align.word;

/** Where each word occurs in a stretch of one side. */
final class Postings {
  private final int[] begins;
  private final int[] sentences;

  /** Indexes all sentences. */
  Postings(BlockWords side) {
    begins = new int[side.size() + 1];
    for (int s = 0; s < side.sentences(); s++) {
      for (int word : side.of(s)) {
        begins[word + 1]++;
      }
    }
    for (int w = 1; w < begins.length; w++) {
      begins[w] += begins[w - 1];
    }
    sentences = new int[begins[begins.length - 1]];
    int[] next = begins.clone();
    for (int s = 0; s < side.sentences(); s++) {
      for (int word : side.of(s)) {
        sentences[next[word]++] = s;
      }
    }
  }

  /** Adds to a row wherever the word occurs, sentence 0 of the stretch at {@code offset}. */
  void add(int word, float amount, float[] row, int offset) {
    for (int p = begins[word]; p < begins[word + 1]; p++) {
      row[offset + sentences[p]] += amount;
    }
  }
}
