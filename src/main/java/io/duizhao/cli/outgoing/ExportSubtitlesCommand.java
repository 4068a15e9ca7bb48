package io.duizhao.cli.outgoing;

import io.duizhao.cli.option.CommonOptions;
import io.duizhao.cli.option.ExitStatus;
import io.duizhao.cli.option.Result;
import io.duizhao.cli.option.WorkspaceOptions;
import io.duizhao.exchange.subtitle.SubtitleFormat;
import io.duizhao.exchange.subtitle.SubtitleOptions;
import io.duizhao.exchange.subtitle.SubtitleSide;
import io.duizhao.message.ReaderLanguage;
import io.duizhao.model.finding.Severity;
import io.duizhao.model.setting.ExportSettings;
import io.duizhao.model.setting.SubtitleLimits;
import io.duizhao.report.Wording;
import io.duizhao.report.format.FindingsText;
import io.duizhao.workflow.Workbench;
import io.duizhao.workflow.outgoing.SubtitleExportJob;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes subtitles. */
@Command(
    name = "subtitles",
    description = {
      "Write each document that has times as D/NAME.srt or D/NAME.vtt: sentences are cut anew into"
          + " cues, at phrase boundaries, never in a word. What cannot be kept to the limits is"
          + " printed.",
      "",
      "A finished script without times takes them from captions of the same recording and language,"
          + " such as a recogniser's, with --times. Names, marks and misheard words need not agree."
    },
    footer = {
      "",
      "Examples:",
      "  duizhao export subtitles --out out/subtitles",
      "  duizhao export subtitles podcast --out subs --format vtt --bilingual",
      "  duizhao export subtitles --show source --times captions/talk.srt --out subs",
    })
final class ExportSubtitlesCommand implements Callable<Integer> {
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final WorkspaceOptions options = new WorkspaceOptions();
  @Mixin private final ExportOptions export = new ExportOptions();
  @Spec private CommandSpec spec;

  @Option(names = "--format", paramLabel = "F", description = "srt or vtt; srt if left out.")
  private SubtitleFormat format = SubtitleFormat.SRT;

  @Option(
      names = "--show",
      paramLabel = "SIDE",
      description = "source, target, or both; target if left out.")
  private SubtitleSide side = SubtitleSide.TARGET;

  @Option(names = "--bilingual", description = "The same as --show both.")
  private boolean bilingual;

  @Option(
      names = "--times",
      paramLabel = "F",
      description =
          "Captions with the times of a script: a file named as the document, or a folder of them.")
  private @Nullable Path times;

  @Option(
      names = "--columns",
      paramLabel = "N",
      description = "Width of a line, a Chinese character being two; 42 if left out.")
  private @Nullable Integer columns;

  @Option(
      names = "--lines",
      paramLabel = "N",
      description = "Lines of each language; 2 if left out, 1 with --bilingual.")
  private @Nullable Integer lines;

  @Option(
      names = "--cps",
      paramLabel = "N",
      description =
          "Columns that are read in a second at most, a Chinese character being two;"
              + " 17 if left out.")
  private @Nullable Double speed;

  @Option(
      names = "--min-duration",
      paramLabel = "MS",
      description = "Milliseconds that a cue is shown; 833 if left out.")
  private @Nullable Long shortest;

  @Option(
      names = "--max-duration",
      paramLabel = "MS",
      description = "Milliseconds that a cue is shown at most; 7000 if left out.")
  private @Nullable Long longest;

  @Option(
      names = "--gap",
      paramLabel = "MS",
      description = "Milliseconds between two cues; 83 if left out.")
  private @Nullable Long gap;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description = "warning or info: exit with 1 where there is such a finding.")
  private Severity failOn = Severity.ERROR;

  @Override
  public Integer call() {
    Workbench workbench = Workbench.open(options.workspace(), common.explanations(spec));
    SubtitleExportJob.Done done =
        new SubtitleExportJob(
                workbench, format, subtitles(workbench.configuration().export()), times)
            .run(export.out(), ExportOptions.remarks(common, spec));
    int status = ExitStatus.after(done.problems(), spec);
    Result.print(FindingsText.of(done.findings(), Wording.of(ReaderLanguage.EN)), spec);
    if (status != ExitStatus.CLEAN) {
      return status;
    }
    boolean failed = done.findings().stream().anyMatch(f -> f.severity().atLeast(failOn));
    return failed ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
  }

  private SubtitleOptions subtitles(ExportSettings settings) {
    SubtitleSide shown = bilingual ? SubtitleSide.BOTH : side;
    SubtitleLimits usual = settings.subtitlesOf(shown == SubtitleSide.BOTH ? 2 : 1);
    try {
      return new SubtitleOptions(
          shown,
          new SubtitleLimits(
              columns == null ? usual.lineColumns() : columns,
              lines == null ? usual.lines() : lines,
              speed == null ? usual.columnsPerSecond() : speed,
              shortest == null ? usual.shortest() : shortest,
              longest == null ? usual.longest() : longest,
              gap == null ? usual.gap() : gap));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
