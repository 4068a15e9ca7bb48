package io.duizhao.io;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that are not in the encoding that they should be in. The platform's XML parser passes it on
 * as it is; of Java's own exceptions of the kind it prints a message.
 */
public final class EncodingException extends IOException {
  private static final long serialVersionUID = 1L;

  EncodingException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
