package io.duizhao.cli.incoming;

import io.duizhao.cli.option.CommonOptions;
import io.duizhao.workflow.incoming.IncomingFormat;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Brings XLIFF back. */
@Command(
    name = "xliff",
    description = {
      "Bring the targets, states and comments of XLIFF files that duizhao exported back into the"
          + " workspace's translations.",
      "",
      "Nothing that a person wrote is overwritten: where both sides changed since the export, ours"
          + " stays. That and every other target that is not taken (a changed source, a lost code,"
          + " an unknown or doubled id) is a finding; exit status 1 says that there are some."
    },
    footer = {
      "",
      "Examples:",
      "  duizhao import xliff talk.xlf",
      "  duizhao import xliff back/*.xlf --dir podcast --format json",
    })
final class ImportXliffCommand implements Callable<Integer> {
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final ImportTranslations files = new ImportTranslations();
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    return files.run(IncomingFormat.XLIFF, common, spec);
  }
}
