package io.duizhao.cli.outgoing;

import io.duizhao.cli.option.CommonOptions;
import io.duizhao.cli.option.WorkspaceOptions;
import io.duizhao.model.setting.ExportSettings;
import io.duizhao.workflow.Workbench;
import io.duizhao.workflow.outgoing.HandoffExportJob;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes what a machine is to translate. */
@Command(
    name = "jsonl",
    description = {
      "Write what has no translation yet as D/NAME.jsonl for machine translation or a language"
          + " model: a line a unit with id, source, the sentences around it, speaker, and the"
          + " glossary's terms in it.",
      "",
      "The answer needs id and source as they were, and target. 'duizhao import jsonl' checks it."
    },
    footer = {
      "",
      "Examples:",
      "  duizhao export jsonl --out handoff",
      "  duizhao export jsonl podcast --out handoff --context 5",
      "  duizhao export jsonl --out handoff --all    to have translations revised",
    })
final class ExportJsonlCommand implements Callable<Integer> {
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final WorkspaceOptions options = new WorkspaceOptions();
  @Mixin private final ExportOptions export = new ExportOptions();
  @Spec private CommandSpec spec;

  @Option(
      names = "--context",
      paramLabel = "N",
      description = "Sentences before and after each; 2 if left out.")
  private @Nullable Integer context;

  @Option(names = "--all", description = "What is translated too, with its target.")
  private boolean all;

  @Override
  public Integer call() {
    int most = ExportSettings.MOST_CONTEXT;
    if (context != null && (context < 0 || context > most)) {
      throw new ParameterException(
          spec.commandLine(), "--context is " + context + "; 0 to " + most + " was expected");
    }
    Workbench workbench = Workbench.open(options.workspace(), common.explanations(spec));
    int around = context == null ? workbench.configuration().export().context() : context;
    HandoffExportJob job = new HandoffExportJob(workbench, around, all);
    return export.run(job::run, common, spec);
  }
}
