package io.duizhao.model.leverage;

import java.util.List;

/**
 * What a translation memory offers for a text.
 *
 * @param sourceText the memory's text in the language of the text that was looked up
 * @param targetText its translation, not empty
 * @param kind how the texts meet
 * @param quality how much of the text is the same, in percent from 0 to 100, after the penalties;
 *     100 only where the texts are identical
 * @param memory name of the memory that holds it, such as {@code client.tmx}
 * @param line where it begins in the memory's file, from 1
 * @param machineTranslated whether a machine translated it and nobody confirmed that
 * @param penalties what was taken off the quality, largest first
 */
public record MemoryMatch(
    String sourceText,
    String targetText,
    MatchKind kind,
    int quality,
    String memory,
    int line,
    boolean machineTranslated,
    List<MatchPenalty> penalties) {
  /**
   * Copies the list and checks the bounds.
   *
   * @throws IllegalArgumentException if the quality is outside 0 to 100, or 100 for a fuzzy match
   */
  public MemoryMatch {
    penalties = List.copyOf(penalties);
    if (quality < 0 || quality > 100) {
      throw new IllegalArgumentException("match quality " + quality + " is outside 0 to 100");
    }
    if (quality == 100 && kind == MatchKind.FUZZY) {
      throw new IllegalArgumentException("a fuzzy match has a quality of 100");
    }
  }

  /**
   * Returns whether the translation may stand as a target without a look: the text is identical and
   * nothing speaks against its origin.
   */
  public boolean isTrusted() {
    return kind != MatchKind.FUZZY && quality == 100;
  }
}
