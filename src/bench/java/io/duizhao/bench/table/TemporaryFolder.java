package io.duizhao.bench.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that is deleted with all that was put there. */
record TemporaryFolder(Path path) implements Closeable {
  TemporaryFolder() throws IOException {
    this(Files.createTempDirectory("duizhao-bench"));
  }

  /** Copies a folder of files into this one; what is not there is left out. */
  void copy(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    for (Path file : walk(folder)) {
      Path copy = path.resolve(folder.getFileName().toString()).resolve(folder.relativize(file));
      if (Files.isDirectory(file)) {
        Files.createDirectories(copy);
      } else {
        Files.copy(file, copy);
      }
    }
  }

  @Override
  public void close() throws IOException {
    for (Path file : walk(path).stream().sorted(Comparator.reverseOrder()).toList()) {
      Files.delete(file);
    }
  }

  private static List<Path> walk(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.toList();
    }
  }
}
