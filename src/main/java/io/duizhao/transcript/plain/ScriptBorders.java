package io.duizhao.transcript.plain;

import io.duizhao.model.text.Span;
import io.duizhao.text.Scripts;
import java.util.Arrays;

/** Where Han and Latin meet in a line, with a space between them or without. */
final class ScriptBorders {
  /** Borders on either side of a place that are looked at. */
  private static final int AROUND = 5;

  /** Borders below which a place tells nothing. */
  private static final int FEWEST = 3;

  private final int[] offsets;
  private final int[] spacedBefore;

  private ScriptBorders(int[] offsets, int[] spacedBefore) {
    this.offsets = offsets;
    this.spacedBefore = spacedBefore;
  }

  static ScriptBorders in(String text, Span line) {
    int[] offsets = new int[line.length()];
    int[] spaced = new int[line.length() + 1];
    int count = 0;
    for (int i = line.begin() + 1; i < line.end(); i++) {
      boolean space = text.charAt(i) == ' ' && i + 1 < line.end();
      if (meet(text.charAt(i - 1), text.charAt(space ? i + 1 : i))) {
        offsets[count] = i;
        spaced[count + 1] = spaced[count] + (space ? 1 : 0);
        count++;
      }
    }
    return new ScriptBorders(Arrays.copyOf(offsets, count), Arrays.copyOf(spaced, count + 1));
  }

  private static boolean meet(char a, char b) {
    return Scripts.isHan(a) && isLatin(b) || isLatin(a) && Scripts.isHan(b);
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }

  /** Returns whether Han and Latin stand close to each other around an offset, itself aside. */
  boolean areCloseAround(int offset) {
    int found = Arrays.binarySearch(offsets, offset);
    int index = found >= 0 ? found : -found - 1;
    int begin = Math.max(0, index - AROUND);
    int end = Math.min(offsets.length, index + AROUND + 1);
    int all = end - begin - (found >= 0 ? 1 : 0);
    int spaced = spacedBefore[end] - spacedBefore[begin] - (found >= 0 ? 1 : 0);
    return all >= FEWEST && spaced * 5 <= all;
  }
}
