package io.duizhao.memory;

import java.nio.ByteBuffer;
import java.text.Normalizer;

/** Names texts by hashes: what has the same name is the same text but for white space. */
public final class Keys {
  /** FNV-1a's offset and prime for 64 bits (Fowler, Noll and Vo 1991). */
  private static final long OFFSET = 0xcbf29ce484222325L;

  private static final long PRIME = 0x100000001b3L;
  private static final char END = '\uFFFF';

  private Keys() {}

  /** Returns the text in NFC with each run of white space as one space, none at the ends. */
  public static String identity(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder spaced = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (!isSpace(c)) {
        if (spaced.length() > 0 && isSpace(composed.charAt(i - 1))) {
          spaced.append(' ');
        }
        spaced.append(c);
      }
    }
    return spaced.toString();
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Returns the name of a text. */
  public static byte[] text(String text) {
    return bytes(hash(OFFSET, identity(text)));
  }

  /** Returns the name of a text between its neighbours. */
  public static byte[] context(String text, String previous, String next) {
    long hash = hash(OFFSET, identity(previous));
    hash = hash(hash, identity(text));
    return bytes(hash(hash, identity(next)));
  }

  /** Returns a name as a number. */
  public static long number(byte[] name) {
    return ByteBuffer.wrap(name).getLong();
  }

  /** Fowler, Noll and Vo's hash FNV-1a over UTF-16 code units, with an end mark. */
  private static long hash(long begin, String text) {
    long hash = begin;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return (hash ^ END) * PRIME;
  }

  private static byte[] bytes(long hash) {
    return ByteBuffer.allocate(Long.BYTES).putLong(hash ^ hash >>> 29).array();
  }
}
