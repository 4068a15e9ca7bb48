package io.duizhao.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * An input that cannot be used. The message says where, what is wrong, what was expected and what
 * to do; no stack trace is needed to act on it.
 */
public final class InputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private InputException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /**
   * Returns an exception about a whole file.
   *
   * @param file the path as a person would write it
   * @param problem what is wrong, what was expected and what to do
   */
  public static InputException at(Object file, String problem) {
    return new InputException(visible(file) + ": " + problem, null);
  }

  /**
   * Returns an exception about a place in a file.
   *
   * @param file the path as a person would write it
   * @param line from 1
   * @param column from 1
   * @param problem what is wrong, what was expected and what to do
   */
  public static InputException at(Object file, int line, int column, String problem) {
    return new InputException(visible(file) + ":" + line + ":" + column + ": " + problem, null);
  }

  /**
   * Returns a file's name as a message has it: it may hold what a terminal obeys, or what turns the
   * direction of the text.
   */
  public static String visible(Object file) {
    String name = String.valueOf(file);
    StringBuilder out = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean hidden = Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
      out.append(hidden ? "\\u%04x".formatted((int) c) : c);
    }
    return out.toString();
  }

  /**
   * Returns an exception about a file that the system does not give out.
   *
   * @param file the path as a person would write it
   * @param cause what the system said
   */
  public static InputException unreadable(Object file, IOException cause) {
    String problem;
    if (cause instanceof InputFile.NoFile) {
      problem = String.valueOf(cause.getMessage());
    } else if (cause instanceof NoSuchFileException missing) {
      problem =
          isLink(missing)
              ? "is a link to a file that is not there; mend the link"
              : "no such file; check the path";
    } else if (cause instanceof NotDirectoryException) {
      problem = "is a file; a folder was expected";
    } else if (cause instanceof AccessDeniedException) {
      problem = "no permission to read it";
    } else {
      problem = "cannot be read: " + reason(cause);
    }
    return at(file, problem).causedBy(cause);
  }

  private static boolean isLink(FileSystemException missing) {
    return missing.getFile() != null && Files.isSymbolicLink(Path.of(missing.getFile()));
  }

  /** Leaves the path out, which the message has as a person would write it. */
  private static String reason(IOException cause) {
    String reason = cause instanceof FileSystemException named ? named.getReason() : null;
    return String.valueOf(reason == null ? cause.getMessage() : reason);
  }

  /** Returns the same exception with what led to it, for {@code --stacktrace}. */
  public InputException causedBy(Throwable cause) {
    InputException exception = new InputException(getMessage(), cause);
    exception.setStackTrace(getStackTrace());
    return exception;
  }

  @Override
  public String getMessage() {
    String message = super.getMessage();
    return message == null ? "" : message;
  }
}
