package io.duizhao.cli.option;

import io.duizhao.io.InputException;
import io.duizhao.memory.BuildListener;
import io.duizhao.project.Configuration;
import io.duizhao.project.ConfigurationFile;
import io.duizhao.project.Workspace;
import io.duizhao.workflow.memory.Memories;
import io.duizhao.workflow.memory.MemoryFolder;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Which translation memories a command works on. */
public final class MemoryOptions {
  @Option(
      names = "--dir",
      paramLabel = "DIR",
      description = "Folder of the workspace; this one if left out.")
  private Path folder = Path.of("");

  @Option(
      names = "--tm",
      paramLabel = "F",
      description = "One more memory in TMX, which is asked first; may be given several times.")
  private List<Path> more = List.of();

  /** Returns the workspace that the options name, else that of the current folder. */
  public Workspace workspace() {
    return Workspace.at(folder);
  }

  /** Returns the workspace's configuration. */
  public Configuration configuration() {
    return ConfigurationFile.read(workspace());
  }

  /**
   * Returns the files of all memories in the order in which they are asked.
   *
   * @throws InputException where there is none
   */
  public List<Path> requireFiles() {
    MemoryFolder folder = new MemoryFolder(workspace());
    List<Path> files = new ArrayList<>(more);
    files.addAll(folder.files());
    if (files.isEmpty()) {
      throw InputException.at(
          folder.folder(), "holds no TMX memory; bring one in with tm add, or name one with --tm");
    }
    return files;
  }

  /** Opens the memories, saying on stderr what takes time and which cannot be used. */
  public Memories open(CommonOptions common, CommandSpec spec) {
    Memories memories =
        Memories.open(
            workspace(), more, configuration().languages(), listener(common.quiet(), spec));
    PrintWriter err = spec.commandLine().getErr();
    memories.problems().forEach(problem -> err.println("duizhao: " + problem));
    return memories;
  }

  /** Returns the exit status that fits what could be opened. */
  public static int status(Memories memories) {
    return memories.problems().isEmpty() ? ExitStatus.CLEAN : ExitStatus.INPUT;
  }

  /** Returns what tells on stderr what takes time. */
  static BuildListener listener(boolean quiet, CommandSpec spec) {
    PrintWriter err = spec.commandLine().getErr();
    return new BuildListener() {
      @Override
      public void waiting(String memory) {
        if (!quiet) {
          err.println("  " + memory + ": another process is taking it in; waiting for it");
          err.flush();
        }
      }

      @Override
      public void reading(String memory, long units) {
        if (!quiet) {
          err.println("  " + memory + ": " + units + " units read");
          err.flush();
        }
      }

      @Override
      public void built(String memory, long units) {
        if (!quiet) {
          err.println(
              "  "
                  + memory
                  + ": "
                  + units
                  + " units taken in"
                  + (units == 0 ? "; none has both languages of duizhao.yaml" : ""));
        }
      }
    };
  }
}
