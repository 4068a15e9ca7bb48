package io.duizhao.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 hashes in lower-case hexadecimal. */
public final class Sha256 {
  private Sha256() {}

  /** Returns the hash of {@code bytes}, 64 digits. */
  public static String of(byte[] bytes) {
    return HexFormat.of().formatHex(digest().digest(bytes));
  }

  /** Returns the hash of {@code text} in UTF-8, 64 digits. */
  public static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Returns the hash of a file's bytes, 64 digits; empty where it does not exist. The file may be
   * larger than memory.
   *
   * @throws IOException where it cannot be read
   */
  public static String of(Path file) throws IOException {
    MessageDigest digest = digest();
    try (InputStream bytes = new DigestInputStream(InputFile.open(file), digest)) {
      bytes.transferTo(OutputStream.nullOutputStream());
    } catch (NoSuchFileException e) {
      return "";
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Returns what hashes bytes that come one after the other. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
