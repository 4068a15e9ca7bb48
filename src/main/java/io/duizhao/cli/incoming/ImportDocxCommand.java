package io.duizhao.cli.incoming;

import io.duizhao.cli.option.CommonOptions;
import io.duizhao.workflow.incoming.IncomingFormat;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Brings tables of word processors back. */
@Command(
    name = "docx",
    description = {
      "Bring the targets, states and comments of DOCX tables that duizhao exported back into the"
          + " workspace's translations. Tracked changes count as accepted.",
      "",
      "Nothing that a person wrote is overwritten: where both sides changed since the export, ours"
          + " stays. That and every other row that is not taken (a changed source, an unknown,"
          + " doubled or damaged id, a lost row) is a finding; exit status 1 says that there are"
          + " some."
    },
    footer = {
      "",
      "Examples:",
      "  duizhao import docx talk.docx",
      "  duizhao import docx back/*.docx --dir podcast",
    })
final class ImportDocxCommand implements Callable<Integer> {
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final ImportTranslations files = new ImportTranslations();
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    return files.run(IncomingFormat.DOCX, common, spec);
  }
}
