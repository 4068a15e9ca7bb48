package io.duizhao.workflow.memory;

import io.duizhao.io.AtomicFile;
import io.duizhao.io.InputException;
import io.duizhao.io.InputFile;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.project.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The translation memories of a workspace: TMX files, which are the masters. */
public final class MemoryFolder {
  private final Workspace workspace;

  /** Names a workspace's memories. */
  public MemoryFolder(Workspace workspace) {
    this.workspace = workspace;
  }

  /** Returns the folder as messages name it. */
  public String folder() {
    return workspace.shown(workspace.memories());
  }

  /** Returns the memories in the order of their names. */
  public List<Path> files() {
    Path folder = workspace.memories();
    if (!InputFile.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> MemoryText.isMemory(file) && !Files.isDirectory(file))
          .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw InputException.unreadable(workspace.shown(folder), e);
    }
  }

  /**
   * Copies a memory into the workspace, unless it is there.
   *
   * @param replace whether another memory of its name is replaced
   * @param told is told what of it is mended or left out whenever it is read
   * @return its place in the workspace
   * @throws InputException where it is no TMX, cannot be read to its end, or another memory of its
   *     name is there and is not to be replaced
   */
  public Path add(Path file, boolean replace, Consumer<String> told) {
    Path name = file.getFileName();
    if (name == null || !MemoryText.isMemory(file)) {
      throw InputException.at(file, "is no memory by its name; .tmx or .tmx.gz was expected");
    }
    Path place = workspace.memories().resolve(name);
    try {
      if (Files.exists(place) && Files.isSameFile(file, place)) {
        return place;
      }
      InputFile.require(file);
      if (Files.exists(place) && Files.mismatch(file, place) < 0) {
        return place;
      }
      if (Files.exists(place) && !replace) {
        throw InputException.at(
            workspace.shown(place),
            "another memory of this name is there; rename " + file + ", or say --replace");
      }
    } catch (IOException e) {
      throw InputException.unreadable(file, e);
    }
    SteadyFile steady = SteadyFile.of(file);
    // What is broken is told before it is in the workspace.
    new MemoryText(file, LanguagePair.DEFAULT)
        .units(unit -> {})
        .lines(file.toString())
        .forEach(told);
    AtomicFile.write(
        place,
        out -> {
          Files.copy(file, out);
          steady.check();
        });
    return place;
  }
}
