package io.duizhao.cli;

import io.duizhao.io.AtomicFile;
import io.duizhao.io.InputException;
import io.duizhao.lexicon.LexiconCompiler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Commands on the bilingual lexicon. */
@Command(
    name = "lexicon",
    description = "Make the bilingual lexicon that the aligner uses.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = LexiconTrainCommand.class)
final class LexiconCommand extends CommandGroup {
  @Command(
      name = "build",
      description = "Compile a dictionary into a lexicon.",
      footer = {
        "",
        "The dictionary has lines of traditional, simplified, pinyin and glosses, separated by"
            + " tabs, the glosses by '/'; it may be compressed with gzip.",
        "",
        "Examples:",
        "  duizhao lexicon build cc-cedict.tsv.gz --out cc-cedict.lex",
      })
  int build(
      @Mixin CommonOptions buildCommon,
      @Parameters(paramLabel = "DICTIONARY", description = "The dictionary.") Path dictionary,
      @Option(names = "--out", paramLabel = "FILE", required = true, description = "The lexicon.")
          Path out) {
    try (InputStream in = Files.newInputStream(dictionary)) {
      byte[] lexicon = LexiconCompiler.compile(in);
      AtomicFile.write(out, stream -> stream.write(lexicon));
    } catch (IOException e) {
      throw InputException.unreadable(dictionary, e);
    }
    return ExitStatus.CLEAN;
  }
}
