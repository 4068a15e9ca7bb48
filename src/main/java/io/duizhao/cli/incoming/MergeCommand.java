package io.duizhao.cli.incoming;

import io.duizhao.cli.option.CommonOptions;
import io.duizhao.cli.option.Direction;
import io.duizhao.cli.option.ExitStatus;
import io.duizhao.cli.option.Paths;
import io.duizhao.io.OwnFile;
import io.duizhao.io.SourceFile;
import io.duizhao.message.MessageTable;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.finding.Severity;
import io.duizhao.project.Workspace;
import io.duizhao.workflow.Workbench;
import io.duizhao.workflow.incoming.IncomingFormat;
import io.duizhao.workflow.incoming.MergeJob;
import io.duizhao.workflow.incoming.UntranslatedPolicy;
import io.duizhao.workflow.incoming.WorkspaceMergeJob;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes translated documents. */
@Command(
    name = "merge",
    description = {
      "Write the translated document of a translated file, in the format of its source. An XLIFF"
          + " file is all that is needed. Tables and JSONL are put together with what the workspace"
          + " has; --document takes what the workspace has, such as what was translated in the"
          + " browser.",
      "",
      "A file that somebody changed since it was written here is not overwritten.",
      "What has no translation keeps its source text and is counted on stderr. Where a table and"
          + " the workspace both changed a translation, the workspace's is written and the other"
          + " one printed; exit status 1 says so."
    },
    footer = {
      "",
      "Examples:",
      "  duizhao merge handoff/talk.xlf                  writes handoff/talk.en.md",
      "  duizhao merge talk.xlf --out talk.en.md --untranslated fail",
      "  duizhao merge talk.xlsx --dir podcast           with that workspace's texts",
      "  duizhao merge --document talk                   writes out/merged/talk.en.md",
    })
public final class MergeCommand implements Callable<Integer> {
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final Direction direction = new Direction();
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "What duizhao exported and a person translated.")
  private @Nullable Path file;

  @Option(
      names = "--document",
      paramLabel = "NAME",
      description =
          "A document of the workspace, with its translations there; may be given several times.")
  private List<String> documents = List.of();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "The document; NAME.en.EXT beside FILE if left out, in out/merged of the workspace for"
              + " --document.")
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
      names = "--take-theirs",
      description =
          "Where a table and the workspace both changed a translation, write the table's; the"
              + " workspace keeps its own.")
  private boolean takeTheirs;

  @Option(
      names = "--dir",
      paramLabel = "DIR",
      description =
          "Folder of the workspace, for formats without their source; this one if left out.")
  private Path folder = Path.of("");

  @Override
  public Integer call() {
    if ((file == null) == documents.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "name either a FILE or documents of the workspace (--document)");
    }
    if (file != null) {
      return file(file);
    }
    if (out != null && documents.size() > 1) {
      throw new ParameterException(
          spec.commandLine(), "--out is of one document, and " + documents.size() + " are given");
    }
    Workbench workbench = workbench();
    WorkspaceMergeJob job = new WorkspaceMergeJob(workbench);
    Path merged = workbench.workspace().out().resolve("merged");
    for (String name : documents) {
      MergeJob.Merged document = job.document(name, untranslated);
      write(document, out == null ? merged.resolve(document.name()) : out);
    }
    return ExitStatus.CLEAN;
  }

  private int file(Path translated) {
    IncomingFormat format = IncomingFormat.of(translated).orElse(IncomingFormat.XLIFF);
    String shown = Paths.shown(translated);
    MergeJob.Merged merged =
        format == IncomingFormat.XLIFF
            ? MergeJob.merge(SourceFile.read(translated, shown), untranslated)
            : new WorkspaceMergeJob(workbench())
                .file(format, translated, shown, takeTheirs, untranslated);
    write(merged, out == null ? translated.resolveSibling(merged.name()) : out);
    boolean lossy = merged.findings().stream().anyMatch(f -> f.severity() == Severity.ERROR);
    return lossy ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
  }

  private Workbench workbench() {
    return Workbench.open(direction.of(Workspace.at(folder)), common.explanations(spec));
  }

  private void write(MergeJob.Merged merged, Path target) {
    PrintWriter err = spec.commandLine().getErr();
    for (Finding finding : merged.findings()) {
      if (finding.severity() == Severity.ERROR
          || finding.severity() == Severity.WARNING && !common.quiet()) {
        err.println(
            "duizhao: " + finding.location() + ": " + MessageTable.english(finding.message()));
      }
    }
    if (Files.isDirectory(target)) {
      throw new ParameterException(
          spec.commandLine(),
          "--out is the folder "
              + Paths.shown(target)
              + "; a file was expected, such as "
              + Paths.shown(target.resolve(merged.name())));
    }
    OwnFile.write(target, merged.file().bytes(), overwrite);
    if (!common.quiet()) {
      merged.remarks().forEach(remark -> err.println("duizhao: " + remark));
      PrintWriter stdout = spec.commandLine().getOut();
      stdout.println(Paths.shown(target));
      stdout.flush();
    }
  }
}
