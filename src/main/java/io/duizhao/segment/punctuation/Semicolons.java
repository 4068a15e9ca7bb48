package io.duizhao.segment.punctuation;

import io.duizhao.model.segment.SemicolonPolicy;
import io.duizhao.segment.cut.Marks;
import io.duizhao.segment.feature.LengthPrior;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Finds the semicolons at which a text may be cut, as a policy has it. */
final class Semicolons {
  /**
   * A sentence of more characters, where ASCII counts half, is a very long one: of 796 sentences of
   * transcripts 99 in 100 are shorter.
   */
  private static final double VERY_LONG = 100;

  private final SemicolonPolicy policy;

  Semicolons(SemicolonPolicy policy) {
    this.policy = policy;
  }

  /**
   * Returns the rising offsets after the semicolons at which a text is to be cut.
   *
   * @param ends where its sentences end, but for the last
   */
  int[] places(String text, int[] ends) {
    if (policy == SemicolonPolicy.NEVER) {
      return new int[0];
    }
    IntStream.Builder places = IntStream.builder();
    int begin = 0;
    for (int end : union(ends, new int[] {text.length()})) {
      if (policy == SemicolonPolicy.ALWAYS
          || LengthPrior.characters(text.substring(begin, end)) > VERY_LONG) {
        IntStream.range(begin + 1, end).filter(offset -> isAt(text, offset)).forEach(places);
      }
      begin = end;
    }
    return places.build().toArray();
  }

  /**
   * Returns whether a semicolon stands before an offset inside a text. A half-width one counts
   * before a space only: it also ends the names of HTML's marks.
   */
  static boolean isAt(String text, int offset) {
    char mark = text.charAt(offset - 1);
    return mark == '；' || mark == ';' && Marks.isSpace(text.charAt(offset));
  }

  /** Returns both rising lists as one, each offset once. */
  static int[] union(int[] some, int[] others) {
    return IntStream.concat(Arrays.stream(some), Arrays.stream(others))
        .sorted()
        .distinct()
        .toArray();
  }
}
