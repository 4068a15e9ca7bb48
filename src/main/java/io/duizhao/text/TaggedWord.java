package io.duizhao.text;

/**
 * A word with its part of speech.
 *
 * @param word as it stands in the text
 * @param tag its part of speech in the PKU tag set as HanLP extends it: {@code n…} nouns, {@code
 *     nr…} people, {@code v…} verbs, {@code u…} particles
 * @param begin its first offset in the text, in UTF-16 code units
 */
public record TaggedWord(String word, String tag, int begin) {
  /** Returns the offset after its last code unit. */
  public int end() {
    return begin + word.length();
  }

  /** Returns whether its tag begins so. */
  public boolean is(String prefix) {
    return tag.startsWith(prefix);
  }

  /** Returns whether its tag's first letter is one of these. */
  public boolean isOneOf(String firstLetters) {
    return !tag.isEmpty() && firstLetters.indexOf(tag.charAt(0)) >= 0;
  }
}
