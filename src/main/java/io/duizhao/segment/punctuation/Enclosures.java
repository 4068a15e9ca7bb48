package io.duizhao.segment.punctuation;

import io.duizhao.segment.cut.Marks;
import java.util.Arrays;

/**
 * The quotations, brackets and titles of a text: which mark closes which. A mark without partner
 * encloses nothing, so that a forgotten one does no harm to the rest of the text.
 */
final class Enclosures {
  private static final int NONE = -1;

  /** How many open enclosures a closing mark looks through for its partner. */
  private static final int REACH = 8;

  private final String text;
  private final int[] partner;
  private final int[] stack;
  private int depth;

  private Enclosures(String text) {
    this.text = text;
    partner = new int[text.length()];
    stack = new int[text.length()];
    Arrays.fill(partner, NONE);
  }

  /** Pairs the marks of a text, in linear time. */
  static Enclosures of(String text) {
    Enclosures enclosures = new Enclosures(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        enclosures.straightQuote(i);
      } else if (Marks.isOpening(c)) {
        enclosures.open(i);
      } else if (Marks.isClosing(c) && !enclosures.isApostrophe(i)) {
        enclosures.close(i, Marks.openingOf(c));
      }
    }
    return enclosures;
  }

  /** Returns whether the mark at {@code offset} closes an enclosure that is opened in the text. */
  boolean closes(int offset) {
    return partner[offset] != NONE && partner[offset] < offset;
  }

  /** Returns whether the mark at {@code offset} opens an enclosure that is closed in the text. */
  boolean opens(int offset) {
    return partner[offset] > offset;
  }

  /**
   * Returns the offset of the mark that closes or opens what the one at {@code offset} does not.
   */
  int partner(int offset) {
    return partner[offset];
  }

  /** Returns whether a mark at {@code offset} belongs to what stands before it. */
  boolean belongsBefore(int offset) {
    return closes(offset) || partner[offset] == NONE && Marks.isClosing(text.charAt(offset));
  }

  private void open(int offset) {
    stack[depth++] = offset;
  }

  private void close(int offset, char opening) {
    for (int i = depth - 1; i >= Math.max(0, depth - REACH); i--) {
      if (text.charAt(stack[i]) == opening) {
        partner[stack[i]] = offset;
        partner[offset] = stack[i];
        depth = i;
        return;
      }
    }
  }

  /** A straight quote opens after a space and closes before one; between letters, each in turn. */
  private void straightQuote(int offset) {
    boolean spaceBefore = offset == 0 || Marks.isSpace(text.charAt(offset - 1));
    boolean spaceAfter = offset + 1 == text.length() || Marks.isSpace(text.charAt(offset + 1));
    if (spaceBefore && !spaceAfter) {
      open(offset);
    } else {
      int before = depth;
      close(offset, '"');
      if (depth == before && !spaceAfter) {
        open(offset);
      }
    }
  }

  private boolean isApostrophe(int offset) {
    return text.charAt(offset) == '’'
        && offset > 0
        && offset + 1 < text.length()
        && isAsciiLetter(text.charAt(offset - 1))
        && isAsciiLetter(text.charAt(offset + 1));
  }

  private static boolean isAsciiLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
