package io.duizhao.cli.outgoing;

import io.duizhao.cli.option.CommonOptions;
import io.duizhao.cli.option.WorkspaceOptions;
import io.duizhao.workflow.Workbench;
import io.duizhao.workflow.outgoing.TbxExportJob;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the glossary. */
@Command(
    name = "tbx",
    description = {
      "Write the workspace's glossary, all its files together, as D/glossary.tbx.",
      "",
      "'duizhao terms convert' brings single files into other formats."
    },
    footer = {
      "",
      "Examples:",
      "  duizhao export tbx --out handoff",
      "  duizhao export tbx podcast --out handoff --dialect tbx-2008",
    })
final class ExportTbxCommand implements Callable<Integer> {
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final WorkspaceOptions options = new WorkspaceOptions();
  @Mixin private final ExportOptions export = new ExportOptions();
  @Spec private CommandSpec spec;

  @Option(
      names = "--dialect",
      paramLabel = "NAME",
      description =
          "tbx (v3, Basic), tbx-min, tbx-core or tbx-2008, or the first three with -dct; tbx if left"
              + " out.")
  private String dialect = "tbx";

  @Override
  public Integer call() {
    Workbench workbench = Workbench.open(options.workspace(), common.explanations(spec));
    TbxExportJob job = new TbxExportJob(workbench, dialect);
    return export.run(job::run, common, spec);
  }
}
