package io.duizhao.cli;

import io.duizhao.io.OwnFile;
import io.duizhao.io.SourceFile;
import io.duizhao.project.Workspace;
import io.duizhao.workflow.Workbench;
import io.duizhao.workflow.incoming.IncomingFormat;
import io.duizhao.workflow.incoming.MergeJob;
import io.duizhao.workflow.incoming.UntranslatedPolicy;
import io.duizhao.workflow.incoming.WorkspaceMergeJob;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes translated documents. */
@Command(
    name = "merge",
    description = {
      "Write the translated document of a translated file, in the format of its source. An XLIFF"
          + " file is all that is needed; of other formats the workspace has the source.",
      "",
      "A file that somebody changed since it was written here is not overwritten.",
      "What has no translation keeps its source text and is counted on stderr."
    },
    footer = {
      "",
      "Examples:",
      "  duizhao merge handoff/talk.xlf                  writes handoff/talk.en.md",
      "  duizhao merge talk.xlf --out talk.en.md --untranslated fail",
      "  duizhao merge talk.xlsx --dir podcast           in the workspace that wrote it",
    })
final class MergeCommand implements Callable<Integer> {
  @Mixin private final CommonOptions common = new CommonOptions();
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "What duizhao exported and a person translated.")
  private Path file = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The document; NAME.en.EXT beside FILE if left out.")
  private @Nullable Path out;

  @Option(
      names = "--untranslated",
      paramLabel = "WHAT",
      description =
          "What stands for a missing translation: source, empty, or fail to write nothing; source"
              + " if left out.")
  private UntranslatedPolicy untranslated = UntranslatedPolicy.SOURCE;

  @Option(names = "--overwrite", description = "Replace a file whatever is in it.")
  private boolean overwrite;

  @Option(
      names = "--dir",
      paramLabel = "DIR",
      description =
          "Folder of the workspace, for formats without their source; this one if left out.")
  private Path folder = Path.of("");

  @Override
  public Integer call() {
    IncomingFormat format = IncomingFormat.of(file).orElse(IncomingFormat.XLIFF);
    MergeJob.Merged merged =
        format == IncomingFormat.XLIFF
            ? MergeJob.merge(SourceFile.read(file, Paths.shown(file)), untranslated)
            : new WorkspaceMergeJob(Workbench.open(Workspace.at(folder), common.explanations(spec)))
                .merge(format, file, Paths.shown(file), null, untranslated);
    Path target = out == null ? file.resolveSibling(merged.name()) : out;
    OwnFile.write(target, merged.file().bytes(), overwrite);
    if (!common.quiet()) {
      PrintWriter err = spec.commandLine().getErr();
      merged.remarks().forEach(remark -> err.println("duizhao: " + remark));
      PrintWriter stdout = spec.commandLine().getOut();
      stdout.println(Paths.shown(target));
      stdout.flush();
    }
    return ExitStatus.CLEAN;
  }
}
