package io.duizhao.cli.incoming;

import io.duizhao.cli.option.CommonOptions;
import io.duizhao.workflow.incoming.IncomingFormat;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Brings tables of spreadsheets back. */
@Command(
    name = "xlsx",
    description = {
      "Bring the targets, states and comments of XLSX tables that duizhao exported back into the"
          + " workspace's translations. Rows may be sorted and columns moved.",
      "",
      "Nothing that a person wrote is overwritten: where both sides changed since the export, ours"
          + " stays. That and every other row that is not taken (a changed source, an unknown,"
          + " doubled or damaged id, a lost row) is a finding; exit status 1 says that there are"
          + " some."
    },
    footer = {
      "",
      "Examples:",
      "  duizhao import xlsx talk.xlsx",
      "  duizhao import xlsx back/*.xlsx --dir podcast --format json",
    })
final class ImportXlsxCommand implements Callable<Integer> {
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final ImportTranslations files = new ImportTranslations();
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    return files.run(IncomingFormat.XLSX, common, spec);
  }
}
