package io.duizhao.cli;

import io.duizhao.model.Finding;
import io.duizhao.model.Severity;
import io.duizhao.report.FindingsJson;
import io.duizhao.workflow.CheckJob;
import io.duizhao.workflow.Workbench;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Commands on names and terms. */
@Command(
    name = "terms",
    description = "Check names and terms against the glossary.",
    synopsisSubcommandLabel = "COMMAND")
final class TermsCommand extends CommandGroup {
  /** How findings are printed. */
  enum Format {
    TEXT,
    JSON
  }

  @Command(
      name = "check",
      description = {
        "Check the terms of a workspace's aligned texts; nothing is written.",
        "",
        "Exit status 1 says that there are findings at or above --fail-on."
      },
      footer = {
        "",
        "Examples:",
        "  duizhao terms check",
        "  duizhao terms check podcast --format json --fail-on warning",
      })
  int check(
      @Mixin CommonOptions checkCommon,
      @Mixin WorkspaceOptions workspace,
      @Option(
              names = "--format",
              defaultValue = "text",
              description = "text or json; text if left out.")
          Format format,
      @Option(
              names = "--fail-on",
              paramLabel = "SEVERITY",
              defaultValue = "error",
              description = "error, warning or info; error if left out.")
          Severity failOn,
      @Option(
              names = "--out",
              paramLabel = "FILE",
              description = "Write the result to a file instead of stdout.")
          @Nullable Path out) {
    CheckJob.Checked checked =
        new CheckJob(Workbench.open(workspace.workspace(), checkCommon.explanations(spec())))
            .check();
    checked
        .problems()
        .forEach(problem -> spec().commandLine().getErr().println("duizhao: " + problem));
    List<Finding> findings = checked.findings();
    Result.write(out, format == Format.JSON ? json(findings) : FindingText.of(findings), spec());
    if (!checked.problems().isEmpty()) {
      return ExitStatus.INPUT;
    }
    boolean failed = findings.stream().anyMatch(finding -> finding.severity().atLeast(failOn));
    return failed ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
  }

  private static String json(List<Finding> findings) {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    try {
      FindingsJson.write(findings, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return json.toString(StandardCharsets.UTF_8);
  }
}
