package io.duizhao.io;

import org.jspecify.annotations.Nullable;

/** A result that cannot be written. The message names the file and what to do. */
public final class OutputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Makes the exception with a message that can be shown to the user as it is. */
  public OutputException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
