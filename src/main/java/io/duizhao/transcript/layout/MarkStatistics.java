package io.duizhao.transcript.layout;

import io.duizhao.text.Scripts;

/**
 * Figures of a file's punctuation marks by which readers recognise a flattened web page.
 *
 * @param halfWidth half-width marks after a Han character
 * @param fullWidth full-width marks of the same kinds
 * @param ends full-width end marks
 * @param fused those of them that a space and more text follow in the same line
 */
public record MarkStatistics(int halfWidth, int fullWidth, int ends, int fused) {
  private static final String HALF_WIDTH = ",:;?!";
  private static final String FULL_WIDTH = "，：；？！";
  private static final String END_MARKS = "。！？”";

  /** Counts, in a long file in its first part. */
  public static MarkStatistics of(String whole) {
    String text = whole.substring(0, Math.min(whole.length(), LineStatistics.SAMPLE));
    int half = 0;
    int full = 0;
    int ends = 0;
    int fused = 0;
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      half += HALF_WIDTH.indexOf(c) >= 0 && Scripts.isHan(text.charAt(i - 1)) ? 1 : 0;
      full += FULL_WIDTH.indexOf(c) >= 0 ? 1 : 0;
      if (END_MARKS.indexOf(c) >= 0) {
        ends++;
        boolean space = i + 2 < text.length() && text.charAt(i + 1) == ' ';
        fused += space && Scripts.isWide(text.charAt(i + 2)) ? 1 : 0;
      }
    }
    return new MarkStatistics(half, full, ends, fused);
  }
}
