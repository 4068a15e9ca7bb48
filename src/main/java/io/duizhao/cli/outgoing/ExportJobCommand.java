package io.duizhao.cli.outgoing;

import io.duizhao.cli.option.CommonOptions;
import io.duizhao.cli.option.ExitStatus;
import io.duizhao.cli.option.MoreMemories;
import io.duizhao.cli.option.WorkspaceOptions;
import io.duizhao.workflow.Workbench;
import io.duizhao.workflow.outgoing.PackageExportJob;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Packs a job for a translator. */
@Command(
    name = "job",
    description = {
      "Pack everything that a translator needs into one archive, which OmegaT opens as a project"
          + " once it is unpacked: the documents as XLIFF, what is translated as a memory, the"
          + " glossary, an analysis, and a brief with the counts and your notes.",
    },
    footer = {
      "",
      "Examples:",
      "  duizhao export job --out talks.zip",
      "  duizhao export job podcast --out june.zip --note 'American spelling'",
    })
final class ExportJobCommand implements Callable<Integer> {
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final WorkspaceOptions options = new WorkspaceOptions();
  @Mixin private final MoreMemories memories = new MoreMemories();
  @Spec private CommandSpec spec;

  @Option(
      names = "--out",
      paramLabel = "FILE.zip",
      required = true,
      description = "The archive; its name is the project's.")
  private Path out = Path.of("");

  @Option(
      names = "--note",
      paramLabel = "TEXT",
      description = "A line for the brief; as many as you like.")
  private List<String> notes = List.of();

  @Override
  public Integer call() {
    Workbench workbench = memories.open(options.workspace(), common, spec);
    List<String> problems =
        new PackageExportJob(workbench, notes).run(out, ExportOptions.remarks(common, spec));
    return ExitStatus.after(problems, spec);
  }
}
