package io.duizhao.cli.outgoing;

import io.duizhao.cli.option.CommonOptions;
import io.duizhao.cli.option.WorkspaceOptions;
import io.duizhao.model.setting.ExportSettings;
import io.duizhao.model.setting.TmxLimits;
import io.duizhao.workflow.Workbench;
import io.duizhao.workflow.outgoing.TmxExportJob;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes translation memories. */
@Command(
    name = "tmx",
    description = {
      "Write each document's translation as the memory D/NAME.tmx and all of them as D/all.tmx, in"
          + " TMX 1.4b.",
      "",
      "What people rejected is left out; machine translations are marked, and are not in all.tmx."
    },
    footer = {
      "",
      "Examples:",
      "  duizhao export tmx --out memories",
      "  duizhao export tmx podcast --out memories --approved-only --unique",
      "  duizhao export tmx --out memories --min-score 0.9 --level 2",
    })
final class ExportTmxCommand implements Callable<Integer> {
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final WorkspaceOptions options = new WorkspaceOptions();
  @Mixin private final ExportOptions export = new ExportOptions();
  @Spec private CommandSpec spec;

  @Option(
      names = "--min-score",
      paramLabel = "P",
      description = "Leave out pairs that are less probably right, from 0 to 1.")
  private @Nullable Double minScore;

  @Option(
      names = "--approved-only",
      negatable = true,
      description = "Only what people confirmed or reviewed.")
  private boolean approvedOnly;

  @Option(names = "--unique", negatable = true, description = "Each pair of texts once in a file.")
  private boolean unique;

  @Option(
      names = "--level",
      paramLabel = "N",
      description =
          "1 for text alone, 2 with inline codes; 1 if neither this nor duizhao.yaml says it.")
  private @Nullable Integer level;

  @Option(
      names = "--with-mt",
      negatable = true,
      description = "Machine translations in all.tmx too.")
  private boolean withMachineTranslation;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description =
          "Creation date of the units, such as 2026-05-01; left out where neither this nor"
              + " SOURCE_DATE_EPOCH says it.")
  private @Nullable LocalDate date;

  @Override
  public Integer call() {
    if (level != null && (level < 1 || level > 2)) {
      throw wrong("--level is " + level + "; 1 or 2 was expected");
    }
    if (minScore != null && !(minScore >= 0 && minScore <= 1)) {
      throw wrong("--min-score is " + minScore + "; a number from 0 to 1 was expected");
    }
    Workbench workbench = Workbench.open(options.workspace(), common.explanations(spec));
    ExportSettings settings = workbench.configuration().export();
    TmxLimits usual = settings.tmx();
    TmxLimits limits =
        new TmxLimits(
            minScore == null ? usual.minScore() : minScore,
            either("--approved-only", approvedOnly, usual.approvedOnly()),
            either("--unique", unique, usual.unique()),
            level == null ? usual.level() : level,
            created());
    boolean withMt = either("--with-mt", withMachineTranslation, settings.withMachineTranslation());
    TmxExportJob job = new TmxExportJob(workbench, limits, withMt);
    return export.run(job::run, common, spec);
  }

  /** Returns what an option says where it is given, for or against, else what is usual. */
  private boolean either(String option, boolean said, boolean usual) {
    return spec.commandLine().getParseResult().hasMatchedOption(option) ? said : usual;
  }

  /**
   * The date of reproducible builds.
   *
   * @see <a href="https://reproducible-builds.org/specs/source-date-epoch/">SOURCE_DATE_EPOCH</a>
   */
  private @Nullable Instant created() {
    if (date != null) {
      return date.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
    String epoch = System.getenv("SOURCE_DATE_EPOCH");
    return epoch == null || !epoch.matches("\\d{1,12}")
        ? null
        : Instant.ofEpochSecond(Long.parseLong(epoch));
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
