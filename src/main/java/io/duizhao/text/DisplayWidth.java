package io.duizhao.text;

import io.duizhao.model.Language;

/**
 * How many columns a text takes where Chinese characters are twice as wide as Latin letters
 * (Unicode Standard Annex 11). Marks that both scripts use, such as “ and …, are wide in a Chinese
 * text and narrow in another, as the annex has it of ambiguous characters.
 */
public final class DisplayWidth {
  private static final int EMOJI = 0x1F300;
  private static final int EMOJI_END = 0x1FAFF;
  private static final int JOINER = 0x200D;

  private final boolean ambiguousIsWide;

  private DisplayWidth(boolean ambiguousIsWide) {
    this.ambiguousIsWide = ambiguousIsWide;
  }

  /** Returns the widths of a language's texts. */
  public static DisplayWidth in(Language language) {
    return new DisplayWidth(language.isChinese());
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
        : Scripts.isWide(c)
            || c >= 0xFF01 && c <= 0xFF60
            || c >= 0x3000 && c <= 0x33FF
            || c >= 0x1100 && c <= 0x115F
            || c >= 0xAC00 && c <= 0xD7A3
            || isEmoji(c);
  }

  private static boolean isEmoji(int c) {
    return c >= EMOJI && c <= EMOJI_END;
  }
}
