package io.duizhao.cli.align;

import io.duizhao.cli.option.CommonOptions;
import io.duizhao.cli.option.ExitStatus;
import io.duizhao.workflow.training.LexiconTraining;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Trains a lexicon on the user's own texts. */
@Command(
    name = "train",
    description = {
      "Learn from texts and their translations what words mean, for align --lexicon and the key"
          + " align.lexicon of duizhao.yaml.",
      "",
      "A FILE holds a sentence and its translation a line, separated by a tab, or is a memory in"
          + " TMX; both may be packed with gzip. A folder is a workspace, of which the confirmed and"
          + " the surest beads are taken. The same files in the same order give the same lexicon."
    },
    footer = {
      "",
      "Examples:",
      "  duizhao lexicon train . --out own.lex",
      "  duizhao lexicon train memory.tmx pairs.tsv.gz talks/ --out talks.lex",
      "  duizhao align zh.md en.md --lexicon talks.lex",
    })
final class LexiconTrainCommand implements Callable<Integer> {
  @Mixin private final CommonOptions common = new CommonOptions();

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Sentence pairs, a TMX memory or a workspace's folder.")
  private List<Path> files = List.of();

  @Option(names = "--out", paramLabel = "F", required = true, description = "The lexicon to write.")
  private Path out = Path.of("");

  @Override
  public Integer call() {
    LexiconTraining.train(files, out, common.explanations(spec));
    return ExitStatus.CLEAN;
  }
}
