package io.duizhao.lexicon;

/**
 * A sparse table from the words of one language to those of the other, both as numbers.
 *
 * @param words for every word the words of its row in order; empty where it has none
 * @param values the values that go with them
 */
public record WordRows(int[][] words, float[][] values) {
  /** A row is divided by its sum, or by this where that is less. */
  private static final float LEAST_SUM = 0.3f;

  /** Returns the table from the other language's words, of which there are so many. */
  public WordRows transposed(int others) {
    int[] sizes = new int[others];
    for (int[] row : words) {
      for (int other : row) {
        sizes[other]++;
      }
    }
    int[][] transposedWords = new int[others][];
    float[][] transposedValues = new float[others][];
    for (int o = 0; o < others; o++) {
      transposedWords[o] = new int[sizes[o]];
      transposedValues[o] = new float[sizes[o]];
      sizes[o] = 0;
    }
    for (int w = 0; w < words.length; w++) {
      for (int k = 0; k < words[w].length; k++) {
        int o = words[w][k];
        transposedWords[o][sizes[o]] = w;
        transposedValues[o][sizes[o]++] = values[w][k];
      }
    }
    return new WordRows(transposedWords, transposedValues);
  }

  /** Returns the table with rows that sum to 1, or to less where there is hardly anything. */
  public WordRows normalized() {
    float[][] shares = new float[words.length][];
    for (int w = 0; w < words.length; w++) {
      float sum = 0;
      for (float value : values[w]) {
        sum += value;
      }
      shares[w] = new float[values[w].length];
      for (int k = 0; k < shares[w].length; k++) {
        shares[w][k] = values[w][k] / Math.max(sum, LEAST_SUM);
      }
    }
    return new WordRows(words, shares);
  }
}
