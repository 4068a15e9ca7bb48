package io.duizhao.cli.workspace;

import io.duizhao.cli.option.CommonOptions;
import io.duizhao.cli.option.ExitStatus;
import io.duizhao.cli.option.MoreMemories;
import io.duizhao.cli.option.Result;
import io.duizhao.cli.option.WorkspaceOptions;
import io.duizhao.io.AtomicFile;
import io.duizhao.message.ReaderLanguage;
import io.duizhao.model.leverage.JobAnalysis;
import io.duizhao.report.Wording;
import io.duizhao.report.format.AnalysisCsv;
import io.duizhao.report.format.AnalysisSheet;
import io.duizhao.report.html.AnalysisPage;
import io.duizhao.workflow.Workbench;
import io.duizhao.workflow.outgoing.AnalysisJob;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Counts what there is to translate. */
@Command(
    name = "analyze",
    description = {
      "Count what there is to translate in a workspace: segments, characters and words, and how much"
          + " of it repeats itself or stands in the translation memories.",
      "",
      "Each segment is in one band, the cheapest that fits: translated, context match, repetition in"
          + " the file or from a file before, 100%%, fuzzy bands down to 50%%, machine translation,"
          + " new. What duizhao.yaml keeps from the translator is not counted."
    },
    footer = {
      "",
      "Examples:",
      "  duizhao analyze",
      "  duizhao analyze podcast --tm client.tmx --format csv --out analysis.csv",
      "  duizhao analyze --format xlsx --out analysis.xlsx",
      "  duizhao analyze --format html --out analysis.html",
    })
public final class AnalyzeCommand implements Callable<Integer> {
  /** How the analysis is printed. */
  enum Format {
    TEXT,
    CSV,
    XLSX,
    HTML
  }

  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final WorkspaceOptions options = new WorkspaceOptions();
  @Mixin private final MoreMemories memories = new MoreMemories();
  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, csv, xlsx or html; text if left out.")
  private Format format = Format.TEXT;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write the result to a file instead of stdout; needed for xlsx.")
  private @Nullable Path out;

  @Option(
      names = "--lang",
      paramLabel = "L",
      description = "Language of text, xlsx and html: en or zh; en if left out.")
  private ReaderLanguage language = ReaderLanguage.EN;

  @Override
  public Integer call() throws IOException {
    if (format == Format.XLSX && out == null) {
      throw new ParameterException(spec.commandLine(), "--out is missing beside --format xlsx");
    }
    Workbench workbench = memories.open(options.workspace(), common, spec);
    AnalysisJob.Result result = new AnalysisJob(workbench).run();
    write(result.analysis());
    return ExitStatus.after(result.problems(), spec);
  }

  private void write(JobAnalysis analysis) throws IOException {
    Wording words = Wording.of(language);
    if (format == Format.XLSX && out != null) {
      AtomicFile.write(out, bytes -> AnalysisSheet.write(analysis, words, bytes));
      return;
    }
    Result.write(
        out,
        switch (format) {
          case CSV -> AnalysisCsv.of(analysis);
          case HTML -> html(analysis, words);
          case TEXT, XLSX -> AnalysisTable.of(analysis, words);
        },
        spec);
  }

  private static String html(JobAnalysis analysis, Wording words) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    AnalysisPage.write(analysis, words, bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
