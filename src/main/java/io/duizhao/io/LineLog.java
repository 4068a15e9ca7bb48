package io.duizhao.io;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A text file that only grows, a line at a time. A line that was appended is on the disk when the
 * call returns; one that was cut off when the machine or the program died is dropped on the next
 * opening.
 */
public final class LineLog implements Closeable {
  private final Path file;
  private final FileChannel channel;

  private LineLog(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Opens a file for more lines; it and its folder are made where they are missing.
   *
   * @throws OutputException where it cannot be written
   */
  public static LineLog open(Path file) {
    try {
      Folders.makeFor(file);
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      channel.truncate(wholeLines(InputFile.bytes(file)));
      channel.position(channel.size());
      return new LineLog(file, channel);
    } catch (IOException e) {
      throw OutputException.unwritable(file, e);
    }
  }

  /** Returns a file's whole lines; nothing where it does not exist. */
  public static List<String> read(Path file, String shownAs) {
    if (!InputFile.exists(file)) {
      return List.of();
    }
    try {
      byte[] bytes = InputFile.bytes(file);
      return new String(bytes, 0, wholeLines(bytes), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw InputException.unreadable(shownAs, e);
    }
  }

  /** Returns whether a file's last line is cut off, or even its first; not where there is none. */
  public static boolean isCut(Path file, String shownAs) {
    if (!InputFile.exists(file)) {
      return false;
    }
    try {
      byte[] bytes = InputFile.bytes(file);
      return bytes.length == 0 || wholeLines(bytes) < bytes.length;
    } catch (IOException e) {
      throw InputException.unreadable(shownAs, e);
    }
  }

  private static int wholeLines(byte[] bytes) {
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    return end;
  }

  /**
   * Appends a line and waits until the disk has it. Where the disk takes a part of it only, that
   * part is taken back, so that a later line begins on its own.
   *
   * @param line without line breaks
   * @throws OutputException where it cannot be written
   * @throws IllegalArgumentException if the line has a line break
   */
  public void append(String line) {
    if (line.indexOf('\n') >= 0) {
      throw new IllegalArgumentException("a line has no line break");
    }
    ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
    try {
      long begin = channel.position();
      try {
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(false);
      } catch (IOException e) {
        channel.truncate(begin);
        throw e;
      }
    } catch (IOException e) {
      throw OutputException.unwritable(file, e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw OutputException.unwritable(file, e);
    }
  }
}
