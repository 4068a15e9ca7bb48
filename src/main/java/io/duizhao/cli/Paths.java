package io.duizhao.cli;

import java.nio.file.Path;

/** Paths as a person wrote them. */
final class Paths {
  private Paths() {}

  /** Returns the path with {@code /} between its parts. */
  static String shown(Path file) {
    return file.toString().replace('\\', '/');
  }
}
