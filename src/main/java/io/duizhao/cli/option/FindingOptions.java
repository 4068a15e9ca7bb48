package io.duizhao.cli.option;

import io.duizhao.io.AtomicFile;
import io.duizhao.message.ReaderLanguage;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.finding.Severity;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.report.CheckReport;
import io.duizhao.report.DocumentReport;
import io.duizhao.report.RunReport;
import io.duizhao.report.Wording;
import io.duizhao.report.format.FindingsJson;
import io.duizhao.report.format.FindingsSheet;
import io.duizhao.report.format.FindingsText;
import io.duizhao.report.format.JunitXml;
import io.duizhao.report.format.Sarif;
import io.duizhao.report.html.ReportPage;
import io.duizhao.workflow.format.Tool;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How a command prints findings, and when they make it fail. */
public final class FindingOptions {
  /** How findings are printed. */
  enum Format {
    TEXT,
    JSON,
    SARIF,
    JUNIT,
    HTML,
    XLSX
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, json, sarif, junit, html or xlsx; text if left out.")
  private Format format = Format.TEXT;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description = "error, warning or info; error if left out.")
  private Severity failOn = Severity.ERROR;

  @Mixin private final Result output = new Result();

  @Option(
      names = "--lang",
      paramLabel = "L",
      description = "Language of messages in text, html and xlsx: en or zh; en if left out.")
  private ReaderLanguage language = ReaderLanguage.EN;

  /** Returns whether the findings are printed for people at a terminal. */
  public boolean isText() {
    return format == Format.TEXT;
  }

  /**
   * Prints findings that belong to no document of a workspace.
   *
   * @param problems inputs that could not be used
   * @return the exit status
   */
  public int print(List<Finding> findings, List<String> problems, CommandSpec spec) {
    DocumentReport one = DocumentReport.of("", "", findings);
    RunReport run = new RunReport(Tool.version(), LanguagePair.DEFAULT, List.of(one), List.of());
    return print(new CheckReport(run, List.of(), Set.of()), problems, spec);
  }

  /**
   * Prints findings; those that were known before do not make the command fail.
   *
   * @param problems inputs that could not be used
   * @return the exit status
   */
  public int print(CheckReport report, List<String> problems, CommandSpec spec) {
    problems.forEach(problem -> spec.commandLine().getErr().println("duizhao: " + problem));
    if (output.file().isPresent()) {
      AtomicFile.write(output.file().get(), stream -> write(report, stream));
    } else if (format == Format.XLSX) {
      throw new ParameterException(
          spec.commandLine(), "--format xlsx makes a file; name it with --out FILE");
    } else {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try {
        write(report, bytes);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      Result.print(bytes.toString(StandardCharsets.UTF_8), spec);
    }
    if (!problems.isEmpty()) {
      return ExitStatus.INPUT;
    }
    return report.fails(failOn) ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
  }

  private void write(CheckReport report, OutputStream stream) throws IOException {
    Wording words = Wording.of(language);
    switch (format) {
      case TEXT ->
          stream.write(FindingsText.of(report.findings(), words).getBytes(StandardCharsets.UTF_8));
      case JSON -> FindingsJson.write(report.findings(), stream);
      case SARIF -> Sarif.write(report, Path.of(""), stream);
      case JUNIT -> JunitXml.write(report, stream);
      case HTML -> ReportPage.write(report, words, stream);
      case XLSX -> FindingsSheet.write(report, words, stream);
    }
  }
}
