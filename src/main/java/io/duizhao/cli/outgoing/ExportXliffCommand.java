package io.duizhao.cli.outgoing;

import io.duizhao.cli.option.CommonOptions;
import io.duizhao.cli.option.MoreMemories;
import io.duizhao.cli.option.WorkspaceOptions;
import io.duizhao.exchange.TargetFill;
import io.duizhao.io.SourceFile;
import io.duizhao.model.leverage.MatchScope;
import io.duizhao.model.setting.ExportSettings;
import io.duizhao.model.setting.XliffVersion;
import io.duizhao.term.repair.Repairs;
import io.duizhao.workflow.Workbench;
import io.duizhao.workflow.outgoing.XliffExportJob;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes XLIFF. */
@Command(
    name = "xliff",
    description = {
      "Write each document as D/NAME.xlf, with its translation where there is one.",
      "",
      "The original is inside: 'duizhao merge' needs nothing else. What the translation adds is"
          + " not: it has no source."
    },
    footer = {
      "",
      "Examples:",
      "  duizhao export xliff --xliff 2.1 --out handoff",
      "  duizhao export xliff --out handoff --tm client.tmx",
      "  duizhao export xliff podcast --out try --pseudo",
    })
final class ExportXliffCommand implements Callable<Integer> {
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final WorkspaceOptions options = new WorkspaceOptions();
  @Mixin private final ExportOptions export = new ExportOptions();
  @Mixin private final MoreMemories memories = new MoreMemories();
  @Spec private CommandSpec spec;

  @Option(
      names = "--xliff",
      paramLabel = "V",
      description = "Version: 1.2, 2.0, 2.1 or 2.2; 1.2 if neither this nor duizhao.yaml says it.")
  private @Nullable String version;

  @Option(
      names = "--repairs",
      paramLabel = "FILE",
      description =
          "Show the proposals of a table of terms repair as notes, whether accepted or not.")
  private @Nullable Path repairs;

  @Option(
      names = "--terms",
      paramLabel = "YES",
      arity = "1",
      description =
          "Whether the glossary's terms are marked in the sources: yes or no; yes for 2.x if left"
              + " out. In 1.2 some tools show the marks as tags, and no memory's text is the same.")
  private @Nullable YesNo terms;

  @Option(
      names = "--matches",
      paramLabel = "WHICH",
      description =
          "Which units have what memories offer: all, untranslated or none. If left out, all in"
              + " 2.x and the untranslated in 1.2, where OmegaT takes the match of a translated"
              + " unit for its translation.")
  private @Nullable MatchScope matches;

  private enum YesNo {
    YES,
    NO
  }

  @ArgGroup private @Nullable Filling filling;

  /** What the targets are filled with instead of the translation. */
  static final class Filling {
    @SuppressWarnings("UnusedVariable") // one of the two is given
    @Option(names = "--copy-source", required = true, description = "Fill targets with the source.")
    private boolean source;

    @Option(
        names = "--pseudo",
        required = true,
        description = "Fill targets with the source in disguise, to try a tool.")
    private boolean pseudo;
  }

  @Override
  public Integer call() {
    XliffVersion asked = version == null ? null : version(version);
    Workbench workbench = memories.open(options.workspace(), common, spec);
    ExportSettings settings = workbench.configuration().export();
    XliffVersion xliff = asked == null ? settings.xliff() : asked;
    boolean marked = terms == null ? settings.marksTermsIn(xliff) : terms == YesNo.YES;
    MatchScope offered = matches == null ? settings.matchesIn(xliff) : matches;
    XliffExportJob job = new XliffExportJob(workbench, xliff, fill(), offered, marked, proposed());
    return export.run(job::run, common, spec);
  }

  private XliffVersion version(String label) {
    return XliffVersion.ofLabel(label)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "--xliff is " + label + "; 1.2, 2.0, 2.1 or 2.2 was expected"));
  }

  private Repairs proposed() {
    return repairs == null
        ? new Repairs(Map.of(), List.of())
        : Repairs.read(repairs.toString(), SourceFile.read(repairs, repairs.toString()).text());
  }

  private TargetFill fill() {
    if (filling == null) {
      return TargetFill.TRANSLATION;
    }
    return filling.pseudo ? TargetFill.PSEUDO : TargetFill.SOURCE;
  }
}
