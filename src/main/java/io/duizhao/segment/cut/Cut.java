package io.duizhao.segment.cut;

/**
 * Where a sentence ends.
 *
 * @param offset before which UTF-16 code unit of the block's text
 * @param confidence probability from 0 to 1 that a sentence ends there
 */
public record Cut(int offset, double confidence) {
  /** Confidence in an end that a mark shows: two editors hardly differ on these. */
  public static final double MARKED = 0.99;

  /** Confidence in the end of a block that shows no mark, such as a point of a list. */
  public static final double UNMARKED = 0.95;
}
