package io.duizhao.io;

/** Short hashes by which files recognise a text that they do not hold. */
public final class TextHash {
  /** 64 bits: among a million texts, two share a hash with a chance below one in ten million. */
  private static final int DIGITS = 16;

  private TextHash() {}

  /** Returns the first 16 hexadecimal digits of the text's SHA-256; empty for an empty text. */
  public static String of(String text) {
    return text.isEmpty() ? "" : Sha256.of(text).substring(0, DIGITS);
  }
}
