package io.duizhao.faults;

import io.duizhao.io.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The files of a folder at a moment.
 *
 * @param hashes of their contents, by path; not of what the program keeps for itself alone
 */
public record Snapshot(Map<String, String> hashes) {
  /** What can be made again, differs from time to time, and holds no decision. */
  private static final List<String> OWN = List.of(".duizhao/tm/", ".duizhao/.", ".duizhao/run");

  /** Returns the files of a folder as they are now. */
  public static Snapshot of(Path folder) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    for (Path file : Folders.walk(folder)) {
      String name = folder.relativize(file).toString();
      if (Files.isRegularFile(file) && OWN.stream().noneMatch(name::startsWith)) {
        hashes.put(name, Sha256.of(Files.readAllBytes(file)));
      }
    }
    return new Snapshot(hashes);
  }

  /** Returns the files in which two moments differ. */
  public List<String> differences(Snapshot other) {
    List<String> different = new ArrayList<>();
    TreeSet<String> names = new TreeSet<>(hashes.keySet());
    names.addAll(other.hashes.keySet());
    for (String name : names) {
      String before = hashes.getOrDefault(name, "none");
      String after = other.hashes.getOrDefault(name, "none");
      if (!before.equals(after)) {
        different.add(
            name
                + (before.equals("none") ? " is new" : "")
                + (after.equals("none") ? " is gone" : ""));
      }
    }
    return different;
  }

  /** Returns the files that are as at neither of two moments. */
  List<String> neither(Snapshot before, Snapshot after) {
    List<String> names = new ArrayList<>();
    hashes.forEach(
        (name, hash) -> {
          if (!isPart(name)
              && !hash.equals(before.hashes.get(name))
              && !hash.equals(after.hashes.get(name))) {
            names.add(name);
          }
        });
    before.hashes.keySet().stream()
        .filter(name -> after.hashes.containsKey(name) && !hashes.containsKey(name))
        .map(name -> name + " is gone")
        .forEach(names::add);
    return names;
  }

  /** Returns the temporary files. */
  public List<String> parts() {
    return hashes.keySet().stream().filter(Snapshot::isPart).toList();
  }

  private static boolean isPart(String name) {
    return name.endsWith(".part") || name.contains(".staged/");
  }
}
