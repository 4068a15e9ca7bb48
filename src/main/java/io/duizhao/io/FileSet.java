package io.duizhao.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Several files that are replaced together: the new ones are laid out beside a list of what goes
 * where, and once the list stands they will take their places, after a crash with the next start.
 */
public final class FileSet {
  private static final String LIST = "list.tsv";
  private static final int FIELDS = 3;

  private FileSet() {}

  /** Returns the hash of a file's bytes; empty where it does not exist. */
  public static String hash(Path file) {
    try {
      return Sha256.of(file);
    } catch (IOException e) {
      throw InputException.unreadable(file, e);
    }
  }

  /**
   * Replaces files.
   *
   * @param root the folder that the paths are relative to
   * @param staging a folder of their own for the new files, removed at the end
   * @param contents the new bytes by path, with {@code /} between its parts
   * @throws OutputException where they cannot be written; then none is replaced
   */
  public static void replace(Path root, Path staging, Map<String, byte[]> contents) {
    remove(staging);
    StringBuilder list = new StringBuilder();
    int number = 0;
    for (Map.Entry<String, byte[]> file : new TreeMap<>(contents).entrySet()) {
      String old = hash(root.resolve(file.getKey()));
      String now = Sha256.of(file.getValue());
      if (!old.equals(now)) {
        byte[] bytes = file.getValue();
        AtomicFile.writeSafely(staging.resolve(String.valueOf(number++)), bytes);
        list.append(old).append('\t').append(now).append('\t').append(file.getKey()).append('\n');
      }
    }
    if (number > 0) {
      AtomicFile.writeSafely(staging.resolve(LIST), list.toString());
      finish(root, staging);
    }
  }

  /** Returns whether a crash interrupted a replacement. */
  public static boolean isPending(Path staging) {
    return Files.exists(staging.resolve(LIST));
  }

  /**
   * Goes on where a crash interrupted a replacement; does nothing where there was none.
   *
   * @return files that somebody changed in the meantime: they are left as they are
   */
  public static List<String> finish(Path root, Path staging) {
    Path listFile = staging.resolve(LIST);
    List<String> changed = new ArrayList<>();
    if (Files.exists(listFile)) {
      String[] lines = SourceFile.read(listFile, listFile.toString()).text().split("\n", -1);
      for (int number = 0; number < lines.length - 1; number++) {
        String[] fields = lines[number].split("\t", FIELDS);
        Path file = below(root, fields[2], listFile);
        String hash = hash(file);
        if (hash.equals(fields[0])) {
          move(staging.resolve(String.valueOf(number)), file);
        } else if (!hash.equals(fields[1])) {
          changed.add(fields[2]);
        }
      }
    }
    if (changed.isEmpty()) {
      remove(staging);
    }
    return changed;
  }

  /**
   * The list may come with a workspace from somebody else; nothing else of the machine is meant.
   */
  private static Path below(Path root, String name, Path listFile) {
    Path folder = root.toAbsolutePath().normalize();
    Path file = root.resolve(name);
    if (!file.toAbsolutePath().normalize().startsWith(folder)) {
      throw InputException.at(
          listFile, "names a file outside the workspace; remove the folder that it lies in");
    }
    return file;
  }

  private static void move(Path from, Path to) {
    try {
      Folders.makeFor(to);
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw OutputException.unwritable(to, e);
    }
  }

  private static void remove(Path staging) {
    if (!Files.exists(staging)) {
      return;
    }
    try (Stream<Path> files = Files.walk(staging)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw OutputException.unremovable(staging, e);
    }
  }
}
