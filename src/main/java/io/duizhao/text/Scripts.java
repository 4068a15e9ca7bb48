package io.duizhao.text;

/** Which script a character belongs to. */
public final class Scripts {
  private Scripts() {}

  /** Returns whether the code point is a Chinese character, rare ones beyond the BMP included. */
  public static boolean isHan(int c) {
    return c >= 0x4E00 && c <= 0x9FFF
        || c >= 0x3400 && c <= 0x4DBF
        || c >= 0x20000 && c <= 0x323AF
        || c >= 0xF900 && c <= 0xFAFF
        || c == 0x3005
        || c == 0x3007;
  }

  /** Returns whether a text has Chinese characters and nothing else. */
  public static boolean isAllHan(CharSequence text) {
    return text.length() > 0 && text.codePoints().allMatch(Scripts::isHan);
  }

  /** Returns whether the code point is a Chinese, Japanese or full-width mark. */
  public static boolean isWidePunctuation(int c) {
    return c >= 0x3000 && c <= 0x303F && !isHan(c)
        || c >= 0xFF00 && c <= 0xFF65 && !Character.isLetterOrDigit(c)
        || c == 0x2026
        || c == 0x2014
        || c == 0x201C
        || c == 0x201D
        || c == 0x2018
        || c == 0x2019;
  }

  /** Returns whether a space between this and its like would be wrong: Han and wide marks. */
  public static boolean isWide(int c) {
    return isHan(c) || isWidePunctuation(c);
  }

  /** Returns whether a text holds a Chinese character. */
  public static boolean hasHan(CharSequence text) {
    return text.codePoints().anyMatch(Scripts::isHan);
  }

  /** Returns the share of letters that are Chinese characters, from 0 to 1; 0 without letters. */
  public static double hanShare(CharSequence text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    return letters == 0 ? 0 : text.codePoints().filter(Scripts::isHan).count() / (double) letters;
  }
}
