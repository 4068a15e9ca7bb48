package io.duizhao.term.variants;

/**
 * A string in a sentence.
 *
 * @param text the string
 * @param begin its first offset in the sentence
 */
record Found(String text, int begin) {
  int end() {
    return begin + text.length();
  }
}
