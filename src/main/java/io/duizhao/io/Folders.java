package io.duizhao.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes folders. */
final class Folders {
  private Folders() {}

  /** Makes the folder that a file is to stand in, and those above it, where they are missing. */
  static void makeFor(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
  }
}
