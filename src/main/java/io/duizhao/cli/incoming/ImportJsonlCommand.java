package io.duizhao.cli.incoming;

import io.duizhao.cli.option.CommonOptions;
import io.duizhao.workflow.incoming.IncomingFormat;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Brings translations of machines back. */
@Command(
    name = "jsonl",
    description = {
      "Bring back what a machine translated of 'duizhao export jsonl': a line a unit with its id, the"
          + " source again and the target.",
      "",
      "It is taken where nobody has translated, as a machine's, and waits for review. Lines are"
          + " checked for id, source and number; translations that slid to a neighbouring line are"
          + " put back where that is sure, and all that was moved, doubtful or not taken is a"
          + " finding."
    },
    footer = {
      "",
      "Examples:",
      "  duizhao import jsonl talk.jsonl",
      "  duizhao import jsonl answers.jsonl --name talk --dir podcast",
    })
final class ImportJsonlCommand implements Callable<Integer> {
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final ImportTranslations files = new ImportTranslations();
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    return files.run(IncomingFormat.JSONL, common, spec);
  }
}
