package io.duizhao.model.leverage;

/**
 * How much text there is.
 *
 * @param segments number of segments
 * @param characters Unicode characters
 * @param charactersWithoutSpaces those that are no white space
 * @param chineseCharacters Chinese characters among them
 * @param words words in other scripts, numbers included
 */
public record TextCounts(
    long segments,
    long characters,
    long charactersWithoutSpaces,
    long chineseCharacters,
    long words) {
  /** Counts of no text: the sum of none. */
  public static final TextCounts NONE = new TextCounts(0, 0, 0, 0, 0);

  /** Returns the sum of both, count by count. */
  public TextCounts plus(TextCounts other) {
    return new TextCounts(
        segments + other.segments,
        characters + other.characters,
        charactersWithoutSpaces + other.charactersWithoutSpaces,
        chineseCharacters + other.chineseCharacters,
        words + other.words);
  }

  /** Returns the words as word processors count them: each Chinese character is one. */
  public long wordCount() {
    return chineseCharacters + words;
  }
}
