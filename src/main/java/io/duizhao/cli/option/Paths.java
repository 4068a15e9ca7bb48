package io.duizhao.cli.option;

import java.nio.file.Path;

/** Paths as a person wrote them. */
public final class Paths {
  private Paths() {}

  /** Returns the path with {@code /} between its parts. */
  public static String shown(Path file) {
    return file.toString().replace('\\', '/');
  }
}
