package io.duizhao.cli.workspace;

import io.duizhao.cli.option.ExitStatus;
import io.duizhao.cli.option.MoreMemories;
import io.duizhao.cli.option.ReadingOptions;
import io.duizhao.cli.option.WorkspaceOptions;
import io.duizhao.message.ReaderLanguage;
import io.duizhao.project.Workspace;
import io.duizhao.workflow.RunJob;
import io.duizhao.workflow.RunResult;
import io.duizhao.workflow.Workbench;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The main job. */
@Command(
    name = "run",
    description = {
      "Do the whole job on a workspace: read, segment, align and check, and write XLIFF, TMX, tables"
          + " and a report.",
      "",
      "Pairs DIR/source-zh/NAME.* with DIR/target-en/NAME.*; NAME.mt.* is a machine translation. A"
          + " transcript without English becomes a translation job. Outputs go to DIR/out; the"
          + " alignments, with your decisions, to DIR/alignments.",
      "",
      "A document is left as it is while its files, the glossary, the configuration, the memories"
          + " and the program are those of the run that wrote it, and so are its outputs. A run"
          + " that was broken off goes on where it was."
    },
    footer = {
      "",
      "Examples:",
      "  duizhao run                      the workspace in this folder",
      "  duizhao run podcast --jobs 4     another one, four documents at once",
      "  duizhao run --tm client.tmx      with one more translation memory",
      "  duizhao run --out /tmp/preview   outputs elsewhere",
      "  duizhao run --force              everything anew, as if nothing had been done",
    })
public final class RunCommand implements Callable<Integer> {
  @Mixin private final ReadingOptions common = new ReadingOptions();
  @Mixin private final WorkspaceOptions options = new WorkspaceOptions();
  @Spec private CommandSpec spec;

  @Option(
      names = "--out",
      paramLabel = "D",
      description = "Folder of the outputs; DIR/out if left out.")
  private @Nullable Path out;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Documents worked on at once; the number of processors if left out.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Mixin private final MoreMemories memories = new MoreMemories();

  @Option(names = "--force", description = "Do every document, also those that are up to date.")
  private boolean force;

  @Option(
      names = "--prune",
      description =
          "Remove what earlier runs wrote of documents that are no longer there, but for files"
              + " that were changed since.")
  private boolean prune;

  @Option(
      names = "--lang",
      paramLabel = "L",
      description = "Language of the report's page: en or zh; en if left out.")
  private ReaderLanguage language = ReaderLanguage.EN;

  @Override
  public Integer call() {
    if (jobs < 1) {
      throw new ParameterException(
          spec.commandLine(), "--jobs is " + jobs + "; at least 1 was expected");
    }
    long begin = System.nanoTime();
    Workspace workspace = options.workspace();
    Workbench workbench =
        memories.open(out == null ? workspace : workspace.withOut(out), common, spec);
    RunResult result;
    try (RunProgress progress =
        new RunProgress(
            spec.commandLine().getErr(),
            common.quiet(),
            common.verbose(),
            workbench.configuration().languages().target())) {
      result = new RunJob(workbench, language, jobs, force, prune).run(progress);
      progress.show(result.problems(), true);
      progress.show(result.remarks(), false);
    }
    printSummary(result, (System.nanoTime() - begin) / 1e9);
    return result.isComplete() ? ExitStatus.CLEAN : ExitStatus.INPUT;
  }

  private void printSummary(RunResult result, double seconds) {
    PrintWriter stdout = spec.commandLine().getOut();
    boolean everyDocument =
        common.verbose() || result.summary().documents().size() <= RunProgress.MANY;
    SummaryTable.lines(result.summary(), everyDocument).forEach(stdout::println);
    if (!common.quiet()) {
      PrintWriter err = spec.commandLine().getErr();
      if (result.upToDate() > 0) {
        err.println(
            result.upToDate() + " of " + result.summary().documents().size() + " were up to date");
      }
      err.println(String.format(Locale.ROOT, "done in %.1f s", seconds));
    }
  }
}
