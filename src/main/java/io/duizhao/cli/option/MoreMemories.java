package io.duizhao.cli.option;

import io.duizhao.project.Workspace;
import io.duizhao.workflow.Workbench;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Translation memories that a command asks beside those of the workspace. */
public final class MoreMemories {
  @Option(
      names = "--tm",
      paramLabel = "F",
      description =
          "Translation memory in TMX beside those in DIR/tm, asked first; may be given several"
              + " times.")
  private List<Path> files = List.of();

  /** Opens a workspace with them. */
  public Workbench open(Workspace workspace, CommonOptions common, CommandSpec spec) {
    return Workbench.open(
        workspace, files, MemoryOptions.listener(common.quiet(), spec), common.explanations(spec));
  }
}
