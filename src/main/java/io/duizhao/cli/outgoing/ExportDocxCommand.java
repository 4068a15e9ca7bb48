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

/** Writes tables for word processors. */
@Command(
    name = "docx",
    description = {
      "Write each document as a table in D/NAME.docx, one row a unit, for people without a CAT tool:"
          + " target, state and comment are open for editing, the rest is locked, terms stand out."
          + " 'duizhao import docx' takes it back; tracked changes count as accepted."
    },
    footer = {
      "",
      "Examples:",
      "  duizhao export docx --out tables",
      "  duizhao export docx podcast --out tables",
    })
final class ExportDocxCommand implements Callable<Integer> {
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final WorkspaceOptions options = new WorkspaceOptions();
  @Mixin private final ExportOptions export = new ExportOptions();
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Workbench workbench = Workbench.open(options.workspace(), common.explanations(spec));
    DocumentExportJob job = new DocumentExportJob(workbench, ExportFormat.DOCX);
    return export.run(job::run, common, spec);
  }
}
