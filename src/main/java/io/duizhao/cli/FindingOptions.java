package io.duizhao.cli;

import io.duizhao.model.Finding;
import io.duizhao.model.Severity;
import io.duizhao.report.FindingsJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** How a command prints findings, and when they make it fail. */
final class FindingOptions {
  /** How findings are printed. */
  enum Format {
    TEXT,
    JSON
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text or json; text if left out.")
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

  /**
   * Prints findings.
   *
   * @param problems inputs that could not be used
   * @return the exit status
   */
  int print(List<Finding> findings, List<String> problems, CommandSpec spec) {
    problems.forEach(problem -> spec.commandLine().getErr().println("duizhao: " + problem));
    Result.write(out, format == Format.JSON ? json(findings) : FindingText.of(findings), spec);
    if (!problems.isEmpty()) {
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
