package io.duizhao.transcript;

/**
 * A transcript with other text.
 *
 * @param bytes the whole file
 * @param charset its encoding, such as {@code UTF-8}; empty for a binary format
 * @param reencoded whether it had another encoding before, which lacks a character of the new text
 */
public record WrittenTranscript(byte[] bytes, String charset, boolean reencoded) {
  /** Copies the bytes. */
  public WrittenTranscript {
    bytes = bytes.clone();
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }
}
