package io.duizhao.workflow;

import io.duizhao.io.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** Which build of the program this is: two builds of one version may work differently. */
final class ProgramBuild {
  private ProgramBuild() {}

  /** Returns a hash of the program with its rules, models and libraries. */
  static String hash() {
    return Hash.VALUE;
  }

  /** Found out when it is first asked for. */
  private static final class Hash {
    static final String VALUE = compute();
  }

  private static String compute() {
    try {
      Path place =
          Path.of(ProgramBuild.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Sha256.of(Files.isDirectory(place) ? ofFolder(place) : ofJar(place));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program's place is no file", e);
    }
  }

  /** The check sums in the jar's directory, which tell its contents without unpacking them. */
  private static String ofJar(Path jar) throws IOException {
    StringBuilder entries = new StringBuilder();
    try (ZipFile zip = new ZipFile(jar.toFile(), ZipFile.OPEN_READ)) {
      zip.stream()
          .forEach(
              entry ->
                  entries.append(entry.getName()).append(' ').append(entry.getCrc()).append('\n'));
    }
    return entries.toString();
  }

  private static String ofFolder(Path folder) throws IOException {
    StringBuilder entries = new StringBuilder();
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
      for (Path file : files) {
        entries.append(folder.relativize(file)).append(' ').append(Sha256.of(file)).append('\n');
      }
    }
    return entries.toString();
  }
}
