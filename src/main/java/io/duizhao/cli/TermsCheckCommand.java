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
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks names and terms against the glossary. */
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
final class TermsCheckCommand implements Callable<Integer> {
  /** How findings are printed. */
  enum Format {
    TEXT,
    JSON
  }

  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final WorkspaceOptions workspace = new WorkspaceOptions();

  @Spec private CommandSpec spec;

  @Option(names = "--format", description = "text or json; text if left out.")
  private Format format = Format.TEXT;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description = "error, warning or info; error if left out.")
  private Severity failOn = Severity.ERROR;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write the result to a file instead of stdout.")
  private @Nullable Path out;

  @Override
  public Integer call() {
    CheckJob.Checked checked =
        new CheckJob(Workbench.open(workspace.workspace(), common.explanations(spec))).check();
    checked
        .problems()
        .forEach(problem -> spec.commandLine().getErr().println("duizhao: " + problem));
    List<Finding> findings = checked.findings();
    Result.write(out, format == Format.JSON ? json(findings) : FindingText.of(findings), spec);
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
