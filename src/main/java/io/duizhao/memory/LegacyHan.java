package io.duizhao.memory;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.BitSet;
import java.util.List;

/**
 * Chinese characters by the character sets that were made for one script: GB 2312 for Simplified
 * Chinese, Big5 for Traditional, JIS X 0208 for Japanese. What only one of them has tells of that
 * script; most characters stand in all.
 */
final class LegacyHan {
  /** The block of CJK Unified Ideographs, both ends included. */
  private static final int FIRST = 0x4E00;

  private static final int LAST = 0x9FFF;

  private static final BitSet SIMPLIFIED = in("GB2312");
  private static final BitSet TRADITIONAL = in("Big5");
  private static final BitSet JAPANESE = in("Shift_JIS");

  private LegacyHan() {}

  private static BitSet in(String charset) {
    CharsetEncoder encoder = Charset.forName(charset).newEncoder();
    BitSet characters = new BitSet(LAST + 1);
    for (int c = FIRST; c <= LAST; c++) {
      characters.set(c, encoder.canEncode((char) c));
    }
    return characters;
  }

  /**
   * How many characters of a text are of one script only.
   *
   * @param han all Chinese characters
   * @param simplified those of Simplified Chinese only
   * @param traditional those of Traditional Chinese that Simplified Chinese has not
   * @param japanese those that neither has, but Japanese
   */
  record Counts(int han, int simplified, int traditional, int japanese) {}

  /** Counts the characters of a text. */
  static Counts count(String text) {
    int han = 0;
    int simplified = 0;
    int traditional = 0;
    int japanese = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST && c <= LAST) {
        boolean gb = SIMPLIFIED.get(c);
        boolean big5 = TRADITIONAL.get(c);
        han++;
        simplified += gb && !big5 ? 1 : 0;
        traditional += big5 && !gb ? 1 : 0;
        japanese += !gb && !big5 && JAPANESE.get(c) ? 1 : 0;
      }
    }
    return new Counts(han, simplified, traditional, japanese);
  }

  /** Returns the characters of a text that only Japanese has, each once. */
  static List<String> japanese(String text) {
    return text.chars()
        .filter(c -> c >= FIRST && c <= LAST && JAPANESE.get(c))
        .filter(c -> !SIMPLIFIED.get(c) && !TRADITIONAL.get(c))
        .distinct()
        .mapToObj(Character::toString)
        .toList();
  }
}
