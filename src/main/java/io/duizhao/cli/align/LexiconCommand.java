package io.duizhao.cli.align;

import io.duizhao.cli.option.CommandGroup;
import io.duizhao.cli.option.CommonOptions;
import io.duizhao.cli.option.ExitStatus;
import io.duizhao.io.AtomicFile;
import io.duizhao.io.InputException;
import io.duizhao.io.InputFile;
import io.duizhao.lexicon.LexiconCompiler;
import io.duizhao.lexicon.NameLexiconCompiler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Commands on the bilingual lexicon. */
@Command(
    name = "lexicon",
    description = "Make the bilingual lexicon that the aligner uses.",
    footer = {
      "",
      "Examples:",
      "  duizhao lexicon build cc-cedict.tsv.gz --out cc-cedict.lex",
      "  duizhao lexicon train pairs.tsv --out own.lex",
    },
    synopsisSubcommandLabel = "COMMAND",
    subcommands = LexiconTrainCommand.class)
public final class LexiconCommand extends CommandGroup {
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
    read(
        dictionary,
        in -> {
          byte[] lexicon = LexiconCompiler.compile(in);
          AtomicFile.write(out, stream -> stream.write(lexicon));
        });
    return ExitStatus.CLEAN;
  }

  @Command(
      name = "names",
      description = "Compile what a dictionary and sentence pairs tell of names.",
      footer = {
        "",
        "terms variants uses it: how foreign names are written in Chinese, which characters write"
            + " them, which English words are names and which are ordinary. The dictionary is as"
            + " for 'lexicon build'; sentence pairs have a line each, Chinese and English"
            + " separated by a tab.",
        "",
        "Examples:",
        "  duizhao lexicon names cc-cedict.tsv.gz --pairs tatoeba.tsv.gz --out names.tsv",
      })
  int names(
      @Mixin CommonOptions namesCommon,
      @Parameters(paramLabel = "DICTIONARY", description = "The dictionary.") Path dictionary,
      @Option(
              names = "--pairs",
              paramLabel = "FILE",
              required = true,
              description = "Sentence pairs; may be given several times.")
          List<Path> pairs,
      @Option(names = "--out", paramLabel = "FILE", required = true, description = "The table.")
          Path out) {
    NameLexiconCompiler compiler = new NameLexiconCompiler();
    read(dictionary, compiler::addDictionary);
    pairs.forEach(file -> read(file, compiler::addText));
    AtomicFile.write(out, compiler.compile());
    return ExitStatus.CLEAN;
  }

  /** Takes a file's bytes. */
  private interface Reader {
    void read(InputStream in) throws IOException;
  }

  private static void read(Path file, Reader reader) {
    try (InputStream in = InputFile.open(file)) {
      reader.read(in);
    } catch (IOException e) {
      throw InputException.unreadable(file, e);
    }
  }
}
