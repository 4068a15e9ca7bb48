package io.duizhao.cli.term;

import io.duizhao.cli.option.CommonOptions;
import io.duizhao.cli.option.FindingOptions;
import io.duizhao.model.finding.Finding;
import io.duizhao.project.Workspace;
import io.duizhao.workflow.glossary.GlossaryLintJob;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks for what is doubtful in a glossary. */
@Command(
    name = "lint",
    description = {
      "Look for what is doubtful in a glossary: rows that cannot be read, forms that are right and"
          + " wrong at once or name two concepts, what stands twice or is missing, odd characters."
    },
    footer = {
      "",
      "Examples:",
      "  duizhao terms lint",
      "  duizhao terms lint glossary/names.csv client.tbx --fail-on warning",
    })
final class TermsLintCommand implements Callable<Integer> {
  @SuppressWarnings("UnusedVariable") // its options act by themselves
  @Mixin
  private final CommonOptions common = new CommonOptions();

  @Mixin private final FindingOptions findings = new FindingOptions();

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "Glossary files, or the folder of a workspace; this one if left out.")
  private List<Path> files = List.of();

  @Override
  public Integer call() {
    List<String> problems = new ArrayList<>();
    boolean folder = files.isEmpty() || files.size() == 1 && Files.isDirectory(files.get(0));
    List<Finding> found =
        folder
            ? GlossaryLintJob.workspace(
                Workspace.at(files.isEmpty() ? Path.of("") : files.get(0)), problems)
            : GlossaryLintJob.files(files);
    return findings.print(found, problems, spec);
  }
}
