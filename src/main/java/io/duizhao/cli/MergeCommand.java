package io.duizhao.cli;

import io.duizhao.io.AtomicFile;
import io.duizhao.io.SourceFile;
import io.duizhao.workflow.MergeJob;
import io.duizhao.workflow.UntranslatedPolicy;
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
      "Write the translated document of a translated XLIFF file, in the format of its source. The"
          + " XLIFF is all that is needed.",
      "",
      "What has no translation keeps its source text and is counted on stderr."
    },
    footer = {
      "",
      "Examples:",
      "  duizhao merge handoff/talk.xlf                  writes handoff/talk.en.md",
      "  duizhao merge talk.xlf --out talk.en.md --untranslated fail",
    })
final class MergeCommand implements Callable<Integer> {
  @Mixin private final CommonOptions common = new CommonOptions();
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE.xlf", description = "XLIFF 1.2 or 2 that duizhao exported.")
  private Path file = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The document; NAME.en.EXT beside FILE.xlf if left out.")
  private @Nullable Path out;

  @Option(
      names = "--untranslated",
      paramLabel = "WHAT",
      description =
          "What stands for a missing translation: source, empty, or fail to write nothing; source"
              + " if left out.")
  private UntranslatedPolicy untranslated = UntranslatedPolicy.SOURCE;

  @Override
  public Integer call() {
    MergeJob.Merged merged = MergeJob.merge(SourceFile.read(file, Paths.shown(file)), untranslated);
    Path target = out == null ? file.resolveSibling(merged.name()) : out;
    AtomicFile.write(target, content -> content.write(merged.file().bytes()));
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
