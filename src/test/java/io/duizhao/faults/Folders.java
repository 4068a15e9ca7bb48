package io.duizhao.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Copies and removes folders. */
public final class Folders {
  private Folders() {}

  /** Copies a folder, with the attributes of its files. */
  public static void copy(Path from, Path to) throws IOException {
    for (Path path : walk(from)) {
      Path place = to.resolve(from.relativize(path).toString());
      if (Files.isDirectory(path)) {
        Files.createDirectories(place);
      } else {
        Files.copy(path, place, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  /** Removes a folder, if there is one. */
  public static void delete(Path folder) throws IOException {
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      for (Path path : walk(folder).stream().sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** Returns a folder and all that is in it. */
  public static List<Path> walk(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.toList();
    }
  }
}
