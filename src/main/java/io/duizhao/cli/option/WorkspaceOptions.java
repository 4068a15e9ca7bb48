package io.duizhao.cli.option;

import io.duizhao.io.InputException;
import io.duizhao.project.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where a command's workspace lies. */
public final class WorkspaceOptions {
  @Mixin private final Direction direction = new Direction();

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "DIR",
      description = "Folder of the workspace; this one if left out.")
  private Path folder = Path.of("");

  @Option(
      names = "--source",
      paramLabel = "D",
      description = "Folder of the transcripts; DIR/source-zh if left out.")
  private @Nullable Path source;

  @Option(
      names = "--target",
      paramLabel = "D",
      description = "Folder of their English; DIR/target-en if left out.")
  private @Nullable Path target;

  @Option(
      names = "--glossary",
      paramLabel = "F",
      description = "Glossary file, or folder of glossary files; DIR/glossary if left out.")
  private @Nullable Path glossary;

  /** Returns the file that stands in the folder's place; null where it is a folder. */
  public @Nullable Path file() {
    return Files.exists(folder) && !Files.isDirectory(folder) ? folder : null;
  }

  /** Returns the workspace in this folder, with the glossary that the options name. */
  public Workspace here() {
    return with(Workspace.at(Path.of("")));
  }

  /** Returns the workspace that the options name. */
  public Workspace workspace() {
    if (file() != null) {
      throw InputException.at(folder, "is a file; the workspace's folder was expected");
    }
    if (!Files.isDirectory(folder)) {
      throw InputException.at(
          folder, "no such folder; name the workspace's folder, or make one with 'duizhao init'");
    }
    return with(Workspace.at(folder));
  }

  private Workspace with(Workspace given) {
    Workspace workspace = direction.of(given);
    workspace = Optional.ofNullable(source).map(workspace::withSource).orElse(workspace);
    workspace = Optional.ofNullable(target).map(workspace::withTarget).orElse(workspace);
    if (glossary != null && !Files.exists(glossary)) {
      throw InputException.at(glossary, "no such glossary; check the path after --glossary");
    }
    return Optional.ofNullable(glossary).map(workspace::withGlossary).orElse(workspace);
  }
}
