package io.duizhao.text;

/** Marks that Chinese and English sentences share, brought to one form. */
final class TokenMarks {
  private TokenMarks() {}

  /** Returns the common form of a mark, or 0 where the character is none that counts as a token. */
  static char fold(int c) {
    return switch (c) {
      case '?', '？' -> '?';
      case '!', '！' -> '!';
      case ';', '；' -> ';';
      case ':', '：' -> ':';
      case '…' -> '…';
      case '—' -> '—';
      case '"', '“', '”', '‘', '’', '「', '」', '『', '』' -> '"';
      default -> 0;
    };
  }

  /** Returns whether a Chinese text doubles the mark without meaning two. */
  static boolean comesDoubled(char mark) {
    return mark == '…' || mark == '—';
  }
}
