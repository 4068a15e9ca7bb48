package io.duizhao.text;

import io.duizhao.model.language.Language;
import java.util.Arrays;

/**
 * How many columns a text takes where Chinese characters are twice as wide as Latin letters
 * (Unicode Standard Annex 11). Marks that both scripts use, such as “ and …, are wide in a Chinese
 * text and narrow in another, as the annex has it of ambiguous characters.
 */
public final class DisplayWidth {
  /** Where all emoji are wide, but for the pieces of pictures between. */
  private static final int EMOJI = 0x1F300;

  private static final int EMOJI_END = 0x1FAFF;

  /**
   * Wide symbols elsewhere, first and last by turns (EastAsianWidth.txt of Unicode 15.1): emoji
   * such as ⌚, ⚡ and ✅, cards, signs in boxes, and planes 2 and 3.
   */
  private static final int[] WIDE = {
    0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3, 0x25FD, 0x25FE,
    0x2614, 0x2615, 0x2648, 0x2653, 0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1, 0x26AA, 0x26AB,
    0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA, 0x26F2, 0x26F3,
    0x26F5, 0x26F5, 0x26FA, 0x26FA, 0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B, 0x2728, 0x2728,
    0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797, 0x27B0, 0x27B0,
    0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55, 0x2E80, 0x303E, 0x3041, 0x4DBF,
    0x4E00, 0xA4CF, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6B,
    0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x1F004, 0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F18E, 0x1F191,
    0x1F19A, 0x1F200, 0x1F265, EMOJI, EMOJI_END, 0x20000, 0x3FFFD
  };

  private static final int JOINER = 0x200D;

  private final boolean ambiguousIsWide;

  private DisplayWidth(boolean ambiguousIsWide) {
    this.ambiguousIsWide = ambiguousIsWide;
  }

  /** Returns the widths of a language's texts. */
  public static DisplayWidth in(Language language) {
    return new DisplayWidth(language.isChinese());
  }

  /** Returns the widths of a terminal, where marks of both scripts are narrow. */
  public static DisplayWidth narrow() {
    return new DisplayWidth(false);
  }

  /** Returns the columns of a text. */
  public int of(String text) {
    int[] before = before(text);
    return before[text.length()];
  }

  /** Returns for each offset of a text, its end included, the columns before it. */
  public int[] before(String text) {
    int[] before = new int[text.length() + 1];
    int columns = 0;
    boolean joined = false;
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      int end = at + Character.charCount(c);
      columns += joined && isEmoji(c) ? 0 : of(c);
      joined = c == JOINER;
      for (int i = at + 1; i <= end; i++) {
        before[i] = columns;
      }
      at = end;
    }
    return before;
  }

  private int of(int c) {
    if (c >= ' ' && c < 0x7F) {
      return 1;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONTROL ->
          0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  private boolean isWide(int c) {
    boolean ambiguous = c >= 0x2010 && c <= 0x2026;
    return ambiguous
        ? ambiguousIsWide && Scripts.isWide(c)
        : c >= 0x1100 && c <= 0x115F || isListed(c);
  }

  private static boolean isListed(int c) {
    if (c < WIDE[0]) {
      return false;
    }
    int at = Arrays.binarySearch(WIDE, c);
    return at >= 0 || -(at + 1) % 2 == 1;
  }

  private static boolean isEmoji(int c) {
    return c >= EMOJI && c <= EMOJI_END;
  }
}
