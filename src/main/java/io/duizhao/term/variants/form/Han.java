package io.duizhao.term.variants.form;

import io.duizhao.text.Scripts;

/** Shapes of Chinese strings. */
public final class Han {
  private Han() {}

  /** Returns whether a string has Chinese characters and nothing else. */
  public static boolean isAll(String text) {
    return !text.isEmpty() && text.codePoints().allMatch(Scripts::isHan);
  }

  /** Returns whether a UTF-16 code unit is a Chinese character; halves of pairs are not. */
  public static boolean isHan(char c) {
    return Scripts.isHan(c);
  }

  /** Returns whether a string has any of these characters. */
  public static boolean hasAny(String text, String characters) {
    return text.chars().anyMatch(c -> characters.indexOf(c) >= 0);
  }
}
