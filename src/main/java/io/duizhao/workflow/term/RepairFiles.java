package io.duizhao.workflow.term;

import io.duizhao.io.AtomicFile;
import io.duizhao.io.FileSet;
import io.duizhao.io.InputException;
import io.duizhao.io.SourceFile;
import io.duizhao.io.WrittenFile;
import io.duizhao.term.repair.Repair;
import io.duizhao.term.repair.RepairPatch;
import io.duizhao.term.repair.Repairs;
import io.duizhao.term.repair.UnifiedDiff;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Shows what repairs would change in files, and does the accepted ones. */
public final class RepairFiles {
  private final Path root;

  /** Makes it for files whose paths are relative to a folder. */
  public RepairFiles(Path root) {
    this.root = root;
  }

  /** Returns all the proposed changes as a unified diff. */
  public String diff(Repairs repairs) {
    StringBuilder diff = new StringBuilder();
    byFile(repairs.repairs())
        .forEach(
            (file, own) -> {
              String text = SourceFile.read(root.resolve(file), file).text();
              diff.append(UnifiedDiff.of(file, text, RepairPatch.of(text, own).applyTo(text)));
            });
    return diff.toString();
  }

  /** A file that is about to be replaced. */
  private record Replacement(Path file, SourceFile before, WrittenFile after, int repairs) {
    String message(Path backup) {
      String encoding =
          after.isReencoded() ? "; it is UTF-8 now, for its encoding lacks a character" : "";
      return file + ": " + repairs + " repaired; as it was: " + backup + encoding;
    }
  }

  /**
   * Does the accepted repairs, each file with a backup beside it. A file in which they are done
   * already, by an earlier call that may have been interrupted, is left as it is.
   *
   * @return a line for the user about each changed file
   * @throws InputException where a file has changed since they were proposed; nothing is then
   *     written at all
   */
  public List<String> apply(Repairs repairs) {
    List<Replacement> replacements = new ArrayList<>();
    byFile(repairs.repairs().stream().filter(Repair::accepted).toList())
        .forEach(
            (file, own) ->
                replacement(file, own, repairs.hashes().get(file)).ifPresent(replacements::add));
    List<String> done = new ArrayList<>();
    for (Replacement replacement : replacements) {
      Path backup = backup(replacement.file, replacement.before.sha256());
      AtomicFile.write(backup, out -> out.write(replacement.before.bytes()));
      AtomicFile.write(replacement.file, out -> out.write(replacement.after.bytes()));
      done.add(replacement.message(backup));
    }
    return done;
  }

  private Optional<Replacement> replacement(
      String file, List<Repair> repairs, @Nullable String hash) {
    Path path = root.resolve(file);
    SourceFile source = SourceFile.read(path, file);
    if (source.sha256().equals(hash)) {
      WrittenFile written = RepairPatch.of(source.text(), repairs).applyTo(source);
      return Optional.of(new Replacement(path, source, written, repairs.size()));
    }
    if (hash == null || !isDone(path, source, repairs, hash)) {
      throw InputException.at(
          file, "was changed since the repairs were proposed; propose them anew");
    }
    return Optional.empty();
  }

  /** Returns whether a file is what the repairs make of its backup. */
  private static boolean isDone(Path path, SourceFile now, List<Repair> repairs, String hash) {
    Path backup = backup(path, hash);
    if (!Files.exists(backup)) {
      return false;
    }
    SourceFile before = SourceFile.read(backup, backup.toString());
    return Arrays.equals(
        RepairPatch.of(before.text(), repairs).applyTo(before).bytes(), now.bytes());
  }

  /** Returns the path of a backup with this content, which may stand there already. */
  private static Path backup(Path file, String hash) {
    Path backup = file.resolveSibling(file.getFileName() + ".bak");
    for (int number = 2; Files.exists(backup) && !FileSet.hash(backup).equals(hash); number++) {
      backup = file.resolveSibling(file.getFileName() + ".bak" + number);
    }
    return backup;
  }

  private static Map<String, List<Repair>> byFile(List<Repair> repairs) {
    Map<String, List<Repair>> files = new TreeMap<>();
    repairs.forEach(
        repair -> files.computeIfAbsent(repair.file(), f -> new ArrayList<>()).add(repair));
    return files;
  }
}
