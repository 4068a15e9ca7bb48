package io.duizhao.io;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A result that cannot be written. The message names the file and what to do. */
public final class OutputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Makes the exception with a message that can be shown to the user as it is. */
  public OutputException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** Returns an exception about a file that the system does not write. */
  public static OutputException unwritable(Path file, IOException cause) {
    return new OutputException(
        file
            + ": cannot be written ("
            + reason(cause)
            + "); check the folder's permissions and space",
        cause);
  }

  /** What the system says is often no more than the file's name. */
  private static String reason(IOException cause) {
    String kind = cause.getClass().getSimpleName().replace("Exception", "");
    String message = cause.getMessage();
    if (message == null) {
      return kind;
    }
    return kind.equals("IO") ? message : kind + ": " + message;
  }

  /** Returns an exception about a file that the system does not remove. */
  public static OutputException unremovable(Path file, IOException cause) {
    return new OutputException(
        file + ": cannot be removed (" + cause.getMessage() + "); check its permissions", cause);
  }
}
