package io.duizhao.term.variants.form;

/**
 * A string in a sentence.
 *
 * @param text the string
 * @param begin its first offset in the sentence
 */
public record Found(String text, int begin) {
  /** Returns the offset after its last code unit. */
  public int end() {
    return begin + text.length();
  }
}
