package io.duizhao.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Results that people go on working on. The hash of what was written is kept as an attribute of the
 * file, beside its content, so that a later write knows whether somebody changed it.
 */
public final class OwnFile {
  private static final String ATTRIBUTE = "duizhao.sha256";

  private OwnFile() {}

  /**
   * Writes a file unless another than this program wrote what is in it now.
   *
   * @param replace whether to write it all the same
   * @throws OutputException where it has a content that is not ours, or cannot be written
   */
  public static void write(Path file, byte[] content, boolean replace) {
    if (!replace && Files.exists(file) && !isOurs(file, content)) {
      throw new OutputException(
          file
              + ": exists and is not what was written there before; it was left as it is. Choose"
              + " another file with --out, or say --overwrite.",
          null);
    }
    AtomicFile.write(file, out -> out.write(content), part -> mark(part, content));
  }

  private static boolean isOurs(Path file, byte[] content) {
    try {
      byte[] now = InputFile.bytes(file);
      return Arrays.equals(now, content) || Sha256.of(now).equals(mark(file));
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  private static String mark(Path file) throws IOException {
    UserDefinedFileAttributeView view = view(file);
    if (view == null || !view.list().contains(ATTRIBUTE)) {
      return "";
    }
    ByteBuffer value = ByteBuffer.allocate(view.size(ATTRIBUTE));
    view.read(ATTRIBUTE, value);
    return new String(value.array(), StandardCharsets.US_ASCII);
  }

  /** Where a file system keeps no such attributes, the next write asks before it replaces. */
  private static void mark(Path file, byte[] content) {
    try {
      UserDefinedFileAttributeView view = view(file);
      if (view != null) {
        view.write(
            ATTRIBUTE, ByteBuffer.wrap(Sha256.of(content).getBytes(StandardCharsets.US_ASCII)));
      }
    } catch (IOException | UnsupportedOperationException e) {
      // The file is written; only the ease of the next write is lost.
    }
  }

  private static @Nullable UserDefinedFileAttributeView view(Path file) {
    return Files.getFileAttributeView(file, UserDefinedFileAttributeView.class);
  }
}
