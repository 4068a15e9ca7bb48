package io.duizhao.transcript.markdown;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Which closing bracket belongs to an opening one, found in one pass. */
final class BracketPairs {
  private final int[] partner;

  /**
   * Pairs the brackets of a text.
   *
   * @param open the opening bracket, such as {@code [}
   * @param close the closing bracket
   */
  BracketPairs(String text, char open, char close) {
    partner = new int[text.length()];
    Arrays.fill(partner, -1);
    Deque<Integer> opened = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == open) {
        opened.push(i);
      } else if (c == close && !opened.isEmpty()) {
        partner[opened.pop()] = i;
      }
    }
  }

  /** Returns where the bracket that closes the one at {@code offset} stands, or -1. */
  int closing(int offset) {
    return partner[offset];
  }
}
