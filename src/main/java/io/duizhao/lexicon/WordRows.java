package io.duizhao.lexicon;

/** A sparse table from the words of one language to those of the other, both as numbers. */
public final class WordRows {
  /** A row is divided by its sum, or by this where that is less. */
  private static final float LEAST_SUM = 0.3f;

  private final int[][] words;
  private final float[][] values;

  /**
   * Makes a table; the arrays are not copied.
   *
   * @param words for every word the words of its row in order; empty where it has none
   * @param values the values that go with them
   */
  public WordRows(int[][] words, float[][] values) {
    this.words = words;
    this.values = values;
  }

  /** Returns the number of rows. */
  public int size() {
    return words.length;
  }

  /** Returns the words of a row in order; not to be changed. */
  public int[] words(int row) {
    return words[row];
  }

  /** Returns the values that go with the words of a row; not to be changed. */
  public float[] values(int row) {
    return values[row];
  }

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
