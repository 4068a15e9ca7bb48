package io.duizhao.bench.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a measurement is made with.
 *
 * @param data folder of texts that are not in the repository; null where there is none
 * @param duizhao the launcher
 * @param runs how often each figure is taken
 * @param units size of a large memory
 */
record Settings(@Nullable Path data, Path duizhao, int runs, int units) {
  /** Returns a folder of the data, where it is there. */
  Optional<Path> folder(String name) {
    return Optional.ofNullable(data).map(path -> path.resolve(name)).filter(Files::isDirectory);
  }

  /** Returns the files of a folder by name, in order. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Returns the folders of a folder by name, in order. */
  static List<Path> folders(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isDirectory).sorted().toList();
    }
  }
}
