package io.duizhao.workflow.review;

import io.duizhao.io.InputException;
import io.duizhao.message.ReaderLanguage;
import io.duizhao.project.Workspace;
import io.duizhao.review.DecisionException;
import io.duizhao.workflow.RunJob;
import io.duizhao.workflow.RunListener;
import io.duizhao.workflow.RunResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes a reviewed workspace's outputs, as the commands do. */
public final class Exports {
  /** Names that a file or folder may have on every system. */
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,79}");

  private final ReviewDesk desk;

  /** Makes the exports of a desk. */
  public Exports(ReviewDesk desk) {
    this.desk = desk;
  }

  /**
   * What was written.
   *
   * @param files their paths in the workspace
   * @param remarks what the person should know, which stopped nothing
   * @param problems what could not be written, as messages for the user
   */
  public record Written(List<String> files, List<String> remarks, List<String> problems) {
    /** Copies the lists. */
    public Written {
      files = List.copyOf(files);
      remarks = List.copyOf(remarks);
      problems = List.copyOf(problems);
    }
  }

  /**
   * Saves all decisions, then writes.
   *
   * @param readers language of the report's page
   * @throws DecisionException where the folder is none that may be written
   */
  public synchronized Written write(ExportChoice choice, ReaderLanguage readers) {
    if (desk.isReadOnly()) {
      throw new DecisionException("this review is read-only");
    }
    List<String> problems = new ArrayList<>(desk.saveAll());
    if (!problems.isEmpty()) {
      return new Written(List.of(), List.of(), problems);
    }
    return choice instanceof ExportChoice.Run
        ? run(readers)
        : into(folder(choice.folder()), choice);
  }

  private Written run(ReaderLanguage readers) {
    RunResult result = new RunJob(desk.workbench(), readers, 1, false, false).run(RunListener.NONE);
    desk.refresh();
    List<String> files = new ArrayList<>();
    result.summary().documents().forEach(document -> files.addAll(document.files()));
    files.addAll(result.summary().files());
    return new Written(files.stream().distinct().toList(), result.remarks(), result.problems());
  }

  private Written into(Path folder, ExportChoice choice) {
    Workspace workspace = desk.workbench().workspace();
    Map<Path, FileTime> before = files(workspace, folder);
    List<String> remarks = new ArrayList<>();
    List<String> problems = choice.write(desk.workbench(), folder, remarks::add);
    Map<Path, FileTime> written = files(workspace, folder);
    written.entrySet().removeAll(before.entrySet());
    return new Written(written.keySet().stream().map(workspace::shown).toList(), remarks, problems);
  }

  private Path folder(String name) {
    checkName(name);
    Path out = desk.workbench().workspace().out();
    Path folder = out.resolve(name);
    try {
      if (!Files.exists(folder) || folder.toRealPath().startsWith(out.toRealPath())) {
        return folder;
      }
    } catch (IOException e) {
      throw InputException.unreadable(folder, e);
    }
    throw new DecisionException("the folder '" + name + "' leads out of the workspace");
  }

  /**
   * Checks the name of a file or folder.
   *
   * @throws DecisionException where it may mean something else on some system
   */
  static void checkName(String name) {
    if (!NAME.matcher(name).matches() || name.endsWith(".") || name.endsWith(" ")) {
      throw new DecisionException(
          "'" + name + "' is no name for a file or folder; use letters, digits, . - and _");
    }
  }

  private static Map<Path, FileTime> files(Workspace workspace, Path folder) {
    Map<Path, FileTime> files = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return files;
    }
    try (Stream<Path> list = Files.list(folder)) {
      for (Path file : list.filter(Files::isRegularFile).toList()) {
        files.put(file, Files.getLastModifiedTime(file));
      }
      return files;
    } catch (IOException e) {
      throw InputException.unreadable(workspace.shown(folder), e);
    }
  }

  /**
   * Returns a file that an export wrote.
   *
   * @param shown its path in the workspace
   * @throws InputException where it is none
   */
  public Path file(String shown) {
    Workspace workspace = desk.workbench().workspace();
    Path file = inside(workspace.root(), shown);
    if (file.startsWith(workspace.out().toAbsolutePath().normalize())
        && Files.isRegularFile(file)) {
      try {
        if (file.toRealPath().startsWith(workspace.out().toRealPath())) {
          return file;
        }
      } catch (IOException e) {
        throw InputException.unreadable(shown, e);
      }
    }
    throw InputException.at(shown, "is no file that was exported");
  }

  /**
   * Returns a path below a folder.
   *
   * @throws InputException where it leads elsewhere
   */
  static Path inside(Path root, String shown) {
    try {
      Path file = root.resolve(shown).toAbsolutePath().normalize();
      if (file.startsWith(root.toAbsolutePath().normalize())) {
        return file;
      }
    } catch (InvalidPathException e) {
      throw InputException.at(shown, "is no path").causedBy(e);
    }
    throw InputException.at(shown, "lies outside the workspace");
  }
}
