package io.duizhao.term.repair;

import io.duizhao.term.variants.form.Unnamed;
import java.util.BitSet;

/** The stretches of a file that no repair touches: quotations, code and addresses. */
public final class Untouchable {
  private final BitSet characters = new BitSet();

  /** Looks through a file's text. */
  public Untouchable(String text) {
    boolean fenced = false;
    int begin = 0;
    while (begin < text.length()) {
      int end = text.indexOf('\n', begin);
      end = end < 0 ? text.length() : end + 1;
      String line = text.substring(begin, end);
      String bare = line.strip();
      boolean fence = bare.startsWith("```") || bare.startsWith("~~~");
      if (fence || fenced || bare.startsWith(">")) {
        characters.set(begin, end);
      } else {
        String blanked = Unnamed.blanked(line);
        for (int i = 0; i < line.length(); i++) {
          if (line.charAt(i) != blanked.charAt(i)) {
            characters.set(begin + i);
          }
        }
      }
      fenced ^= fence;
      begin = end;
    }
  }

  /** Returns whether a half-open stretch has a character that must stay. */
  public boolean touches(int begin, int end) {
    int next = characters.nextSetBit(begin);
    return next >= 0 && next < end;
  }
}
