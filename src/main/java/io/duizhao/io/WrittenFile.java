package io.duizhao.io;

import java.util.Optional;

/** The new content of a file that was changed. */
public final class WrittenFile {
  private final byte[] bytes;
  private final Optional<Encoding> encoding;
  private final boolean reencoded;

  private WrittenFile(byte[] bytes, Optional<Encoding> encoding, boolean reencoded) {
    this.bytes = bytes;
    this.encoding = encoding;
    this.reencoded = reencoded;
  }

  /** Returns a text in the encoding that it had. */
  static WrittenFile text(byte[] bytes, Encoding encoding) {
    return new WrittenFile(bytes, Optional.of(encoding), false);
  }

  /** Returns a text in another encoding than it had. */
  static WrittenFile reencoded(byte[] bytes, Encoding encoding) {
    return new WrittenFile(bytes, Optional.of(encoding), true);
  }

  /** Returns a file that is no text. */
  public static WrittenFile binary(byte[] bytes) {
    return new WrittenFile(bytes.clone(), Optional.empty(), false);
  }

  /** Returns a file with other bytes in the same encoding. */
  public WrittenFile with(byte[] other) {
    return new WrittenFile(other.clone(), encoding, reencoded);
  }

  /** Returns the whole file. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Returns how it is encoded; nothing where it is no text. */
  public Optional<Encoding> encoding() {
    return encoding;
  }

  /** Returns whether it had another encoding before, which lacks a character of the new text. */
  public boolean isReencoded() {
    return reencoded;
  }
}
