package io.duizhao.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file's bytes, read once, with its text where it is a text. */
public final class SourceFile {
  /** Larger inputs are refused: no transcript is near it, and the stages hold a text in memory. */
  static final int MAX_BYTES = 256 << 20;

  private final String path;
  private final byte[] bytes;
  private final Optional<Encoding> encoding;
  private @Nullable String sha256;
  private @Nullable String text;

  private SourceFile(String path, byte[] bytes) {
    this(path, bytes, EncodingDetector.detect(bytes));
  }

  private SourceFile(String path, byte[] bytes, Optional<Encoding> encoding) {
    this.path = path;
    this.bytes = bytes;
    this.encoding = encoding;
  }

  /**
   * Reads a file.
   *
   * @param file the file
   * @param shownAs the path as messages and outputs name it
   * @throws InputException where it is missing, cannot be read or is too large
   */
  public static SourceFile read(Path file, String shownAs) {
    try {
      return new SourceFile(shownAs, InputFile.bytes(file, MAX_BYTES));
    } catch (IOException e) {
      throw InputException.unreadable(shownAs, e);
    }
  }

  /** Returns a file that was never on disk, for tests and generated input. */
  public static SourceFile of(String shownAs, byte[] bytes) {
    return new SourceFile(shownAs, bytes.clone());
  }

  /**
   * Returns the file decoded as it says itself. A byte order mark and bytes that do not fit the
   * named encoding speak louder.
   *
   * @param name the name of an encoding, as the file has it; one that is not known changes nothing
   */
  public SourceFile decodedAs(String name) {
    Optional<Charset> named = EncodingDetector.named(name);
    boolean marked = encoding.map(Encoding::byteOrderMark).orElse(false);
    if (named.isEmpty() || marked || !EncodingDetector.decodes(bytes, named.get())) {
      return this;
    }
    return new SourceFile(path, bytes, Optional.of(new Encoding(named.get(), false)));
  }

  /** Returns the path as messages and outputs name it, with {@code /} between its parts. */
  public String path() {
    return path;
  }

  /** Returns the file's name without its folders. */
  public String fileName() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Returns the bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Returns the hash of the bytes in lower-case hexadecimal. */
  public String sha256() {
    if (sha256 == null) {
      sha256 = Sha256.of(bytes);
    }
    return sha256;
  }

  /** Returns whether the bytes are text in an encoding that was recognised. */
  public boolean isText() {
    return encoding.isPresent();
  }

  /** Returns the encoding; nothing where the bytes are no text. */
  public Optional<Encoding> encoding() {
    return encoding;
  }

  /** Returns the encoding's name; empty where the bytes are no text. */
  public String charset() {
    return encoding.map(found -> found.charset().name()).orElse("");
  }

  /**
   * Returns the decoded text without its byte order mark.
   *
   * @throws InputException where the bytes are no text
   */
  public String text() {
    if (text == null) {
      text = decode();
    }
    return text;
  }

  private String decode() {
    Encoding found =
        encoding.orElseThrow(
            () ->
                InputException.at(
                    path,
                    "is no text in UTF-8, UTF-16, GB18030 or Big5; save it as UTF-8 or check that"
                        + " it is the right file"));
    int mark = found.markLength();
    try {
      return found.decoder().decode(ByteBuffer.wrap(bytes, mark, bytes.length - mark)).toString();
    } catch (CharacterCodingException e) {
      throw InputException.at(
              path,
              "looks like " + found.charset() + " but has bytes that are not; save it as UTF-8")
          .causedBy(e);
    }
  }
}
