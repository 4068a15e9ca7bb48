package io.duizhao.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Remembers why stdout could not be written, which a {@link java.io.PrintStream} does not tell. A
 * reader that has had enough, such as {@code head}, is no failure.
 */
final class CheckedOutput extends FilterOutputStream {
  private Optional<String> failure = Optional.empty();

  CheckedOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int begin, int length) throws IOException {
    try {
      out.write(bytes, begin, length);
    } catch (IOException e) {
      String reason = String.valueOf(e.getMessage());
      if (failure.isEmpty() && !reason.contains("pipe")) {
        failure = Optional.of(reason);
      }
      throw e;
    }
  }

  /** Returns the system's reason for the first failure; nothing where all was written. */
  Optional<String> failure() {
    return failure;
  }
}
