package io.duizhao.cli.incoming;

import io.duizhao.cli.option.CommonOptions;
import io.duizhao.cli.option.Direction;
import io.duizhao.cli.option.FindingOptions;
import io.duizhao.cli.option.Paths;
import io.duizhao.io.InputException;
import io.duizhao.io.OutputException;
import io.duizhao.model.finding.Finding;
import io.duizhao.project.Workspace;
import io.duizhao.workflow.Workbench;
import io.duizhao.workflow.incoming.IncomingFormat;
import io.duizhao.workflow.incoming.TranslationImportJob;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** What all imports of translations have in common: their options and their report. */
final class ImportTranslations {
  @Mixin private final Direction direction = new Direction();
  @Mixin private final FindingOptions findings = new FindingOptions();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "What was exported and worked on.")
  private List<Path> files = List.of();

  @Option(
      names = "--dir",
      paramLabel = "DIR",
      description = "Folder of the workspace; this one if left out.")
  private Path folder = Path.of("");

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "The document's name, for one file; what FILE says if left out.")
  private @Nullable String name;

  @Option(
      names = "--take-theirs",
      description =
          "Take the file's target where both sides changed it since the export; ours is lost.")
  private boolean takeTheirs;

  /** Imports the files and prints what was not taken; returns the exit status. */
  int run(IncomingFormat format, CommonOptions common, CommandSpec spec) {
    if (name != null && files.size() > 1) {
      throw new ParameterException(
          spec.commandLine(), "--name is of one file, and " + files.size() + " are given");
    }
    Workbench workbench =
        Workbench.open(direction.of(Workspace.at(folder)), common.explanations(spec));
    TranslationImportJob job = new TranslationImportJob(workbench, format, takeTheirs);
    List<Finding> all = new ArrayList<>();
    List<String> problems = new ArrayList<>(workbench.glossary().problems());
    for (Path file : files) {
      try {
        TranslationImportJob.Done done = job.run(file, Paths.shown(file), name);
        all.addAll(done.findings());
        if (!common.quiet()) {
          spec.commandLine()
              .getErr()
              .printf(
                  "  %s: %d taken, %d unchanged, %d untranslated, %d not taken%n",
                  done.written(),
                  done.taken(),
                  done.unchanged(),
                  done.untranslated(),
                  done.findings().stream().filter(ImportTranslations::isLoss).count());
        }
      } catch (InputException | OutputException e) {
        problems.add(String.valueOf(e.getMessage()));
      }
    }
    return findings.print(findings.isText() ? MissingSegments.counted(all) : all, problems, spec);
  }

  private static boolean isLoss(Finding finding) {
    return finding.severity() == io.duizhao.model.finding.Severity.ERROR;
  }
}
