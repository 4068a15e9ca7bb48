package io.duizhao.cli.outgoing;

import io.duizhao.cli.option.CommonOptions;
import io.duizhao.cli.option.WorkspaceOptions;
import io.duizhao.workflow.Workbench;
import io.duizhao.workflow.outgoing.DocumentExportJob;
import io.duizhao.workflow.outgoing.ExportFormat;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Writes tables for spreadsheets. */
@Command(
    name = "xlsx",
    description = {
      "Write each document as the table D/NAME.xlsx, one row a unit, for people without a CAT tool:"
          + " target, state and comment are open for editing, terms stand out, findings are beside"
          + " their sentence. 'duizhao import xlsx' takes it back."
    },
    footer = {
      "",
      "Examples:",
      "  duizhao export xlsx --out tables",
      "  duizhao export xlsx podcast --out tables",
    })
final class ExportXlsxCommand implements Callable<Integer> {
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final WorkspaceOptions options = new WorkspaceOptions();
  @Mixin private final ExportOptions export = new ExportOptions();
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Workbench workbench = Workbench.open(options.workspace(), common.explanations(spec));
    DocumentExportJob job = new DocumentExportJob(workbench, ExportFormat.XLSX);
    return export.run(job::run, common, spec);
  }
}
