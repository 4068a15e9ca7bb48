package io.duizhao.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.regex.Pattern;

/**
 * Opens files to read them. A pipe would keep the program waiting and a device may have no end, so
 * both are refused, but for those that a shell has opened for it: {@code <(command)}.
 */
public final class InputFile {
  private static final Pattern OPENED =
      Pattern.compile("/dev/stdin|/(dev/fd|proc/self/fd)/\\d{1,9}");

  private InputFile() {}

  /** Why something that is there cannot be read; its message says what it is. */
  static final class NoFile extends IOException {
    private static final long serialVersionUID = 1L;

    NoFile(String problem) {
      super(problem);
    }
  }

  /**
   * Opens a file, which may be larger than memory.
   *
   * @throws IOException where it is missing, no file, or cannot be read; for {@link
   *     InputException#unreadable}
   */
  public static InputStream open(Path file) throws IOException {
    check(file);
    return Files.newInputStream(file);
  }

  /**
   * Reads a file of our own.
   *
   * @throws IOException as {@link #open} does
   */
  public static byte[] bytes(Path file) throws IOException {
    check(file);
    return Files.readAllBytes(file);
  }

  /**
   * Reads a file that a user names.
   *
   * @param most bytes, above which it is refused
   * @throws IOException as {@link #open} does
   */
  static byte[] bytes(Path file, int most) throws IOException {
    if (!isOpened(file)) {
      check(file);
      long size = Files.size(file);
      if (size > most) {
        throw new NoFile("has " + size + " bytes, more than the limit of " + most + "; split it");
      }
      return Files.readAllBytes(file);
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(most);
      if (in.read() >= 0) {
        throw new NoFile("has more bytes than the limit of " + most + "; split it");
      }
      return bytes;
    }
  }

  /**
   * Returns whether there is something to read. A link to nothing is: what people decided may stand
   * behind it, so that whoever reads it tells, rather than goes on as if there were nothing.
   */
  public static boolean exists(Path file) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Makes sure that a file is there.
   *
   * @throws InputException where it is missing or no file
   */
  public static void require(Path file) {
    try {
      check(file);
    } catch (IOException e) {
      throw InputException.unreadable(file, e);
    }
  }

  private static boolean isOpened(Path file) throws IOException {
    return OPENED.matcher(file.toAbsolutePath().normalize().toString()).matches()
        && attributes(file).isOther();
  }

  private static void check(Path file) throws IOException {
    BasicFileAttributes attributes = attributes(file);
    if (attributes.isDirectory()) {
      throw new NoFile("is a folder; a file was expected");
    }
    if (!attributes.isRegularFile()) {
      throw new NoFile("is a pipe or a device; a file was expected");
    }
  }

  private static BasicFileAttributes attributes(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class);
  }
}
