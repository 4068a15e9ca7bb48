package io.duizhao.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/**
 * Files that come with the program. One that is lacking, or cannot be read, is a fault of the
 * program's build.
 */
public final class ProgramFile {
  private static final String COMMENT = "#";

  private ProgramFile() {}

  /**
   * Returns a file's bytes.
   *
   * @param user the class beside whose package the file lies
   * @param name the file's name, or its path from the root with {@code /} before it
   */
  public static byte[] bytes(Class<?> user, String name) {
    try (InputStream in = user.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a file's text, which is in UTF-8; the parameters are those of {@link #bytes}. */
  public static String text(Class<?> user, String name) {
    return new String(bytes(user, name), StandardCharsets.UTF_8);
  }

  /** Returns the lines of a file's text that do not begin with {@code #}. */
  public static List<String> lines(Class<?> user, String name) {
    return text(user, name).lines().filter(line -> !line.startsWith(COMMENT)).toList();
  }

  /** Returns the properties that a file's text sets. */
  public static Properties properties(Class<?> user, String name) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text(user, name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
