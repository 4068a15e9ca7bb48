package io.duizhao.align.cost;

import java.util.List;

/** How long the sentences of a side are; sums over neighbours are ready. */
public final class Lengths {
  /** The blocks of Chinese, Japanese and Korean begin here; what follows is wide. */
  private static final int WIDE = 0x2E80;

  private final double[] sums;

  private Lengths(double[] lengths) {
    sums = new double[lengths.length + 1];
    for (int i = 0; i < lengths.length; i++) {
      sums[i + 1] = sums[i] + Math.max(1, lengths[i]);
    }
  }

  /** Returns lengths in the width of a Chinese character; Latin letters count one half. */
  public static Lengths ofChinese(List<String> sentences) {
    return new Lengths(
        sentences.stream()
            .mapToDouble(s -> s.codePoints().mapToDouble(c -> c > WIDE ? 1 : 0.5).sum())
            .toArray());
  }

  /** Returns lengths in characters. */
  public static Lengths ofEnglish(List<String> sentences) {
    return new Lengths(
        sentences.stream().mapToDouble(s -> s.codePointCount(0, s.length())).toArray());
  }

  /** Returns the length of {@code count} sentences from {@code first} on, each at least 1. */
  public double of(int first, int count) {
    return sums[first + count] - sums[first];
  }

  /** Returns the length of all sentences. */
  public double total() {
    return sums[sums.length - 1];
  }
}
