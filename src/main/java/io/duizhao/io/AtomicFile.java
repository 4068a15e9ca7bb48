package io.duizhao.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes files whole or not at all: beside the target first, then moved over it. What a killed
 * process left half-written is removed when a later one first writes into the folder.
 */
public final class AtomicFile {
  /** Names the process that is writing, and not the target, whose name may be of full length. */
  private static final Pattern PART = Pattern.compile("\\.duizhao-(\\d{1,18})-\\d+\\.part");

  /** Links there stand for what a process has open, such as {@code /dev/stdout}. */
  private static final Pattern SYSTEM = Pattern.compile("/(dev|proc)/");

  private static final AtomicLong NUMBER = new AtomicLong();
  private static final Set<Path> SWEPT = ConcurrentHashMap.newKeySet();

  private AtomicFile() {}

  /** Writes a file's content. */
  @FunctionalInterface
  public interface Content {
    /** Writes everything; the stream is closed by the caller. */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Replaces {@code file}; its folder is made where it is missing.
   *
   * @throws OutputException where it cannot be written; the old file then still stands
   */
  public static void write(Path file, Content content) {
    write(file, content, part -> {});
  }

  /**
   * Replaces {@code file}.
   *
   * @param finished called with the written file before it takes its place
   */
  static void write(Path file, Content content, Consumer<Path> finished) {
    write(file, content, finished, false);
  }

  /** Replaces {@code file} with a text in UTF-8. */
  public static void write(Path file, String text) {
    write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * Replaces {@code file} with a text in UTF-8 that holds decisions of people: the disk has it
   * before the old one goes, so that not even a loss of power loses both.
   */
  public static void writeSafely(Path file, String text) {
    writeSafely(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Does the same with bytes. */
  static void writeSafely(Path file, byte[] content) {
    write(file, out -> out.write(content), part -> {}, true);
  }

  /** Does {@link #writeSafely}, unless the file says the same already. */
  public static void writeIfChanged(Path file, String text) {
    if (!says(file, text)) {
      writeSafely(file, text);
    }
  }

  private static void write(Path file, Content content, Consumer<Path> finished, boolean isForced) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new OutputException(file + ": is no file that can be written", null);
    }
    Path part =
        folder.resolve(
            ".duizhao-" + ProcessHandle.current().pid() + "-" + NUMBER.getAndIncrement() + ".part");
    boolean isDone = false;
    try {
      checkReplaceable(file);
      Files.createDirectories(folder);
      if (SWEPT.add(folder)) { // once, as it may be large
        sweep(folder);
      }
      fill(part, content, isForced);
      finished.accept(part);
      move(part, file);
      isDone = true;
    } catch (IOException e) {
      throw OutputException.unwritable(file, e);
    } finally {
      if (!isDone) {
        discard(part);
      }
    }
  }

  /** A device or a pipe is no file that another may take the place of, whoever may do so. */
  private static void checkReplaceable(Path file) throws IOException {
    boolean isOther =
        Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)
            || Files.isSymbolicLink(file)
                && SYSTEM.matcher(file.toAbsolutePath().normalize().toString()).lookingAt();
    if (isOther) {
      throw new IOException("it is a device or a pipe; name a file");
    }
  }

  private static void fill(Path part, Content content, boolean isForced) throws IOException {
    try (FileChannel channel =
            FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 14)) {
      content.writeTo(out);
      out.flush();
      if (isForced) {
        channel.force(true);
      }
    }
  }

  /**
   * Removes from a folder what processes left half-written that are no more; the first write into a
   * folder does so, too.
   */
  public static void sweep(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, ".duizhao-*.part")) {
      for (Path part : parts) {
        Matcher name = PART.matcher(String.valueOf(part.getFileName()));
        if (name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
          discard(part);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // They are only untidy; what is written now does not need them gone.
    }
  }

  private static boolean says(Path file, String text) {
    try {
      return Files.isRegularFile(file)
          && Arrays.equals(Files.readAllBytes(file), text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      return false;
    }
  }

  private static void move(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void discard(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      // It is only untidy; why the write failed is what the user is told.
    }
  }
}
