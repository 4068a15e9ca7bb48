package io.duizhao.cli.memory;

import io.duizhao.cli.option.CommonOptions;
import io.duizhao.cli.option.MemoryOptions;
import io.duizhao.cli.option.Result;
import io.duizhao.memory.ConcordanceHit;
import io.duizhao.model.language.Language;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.leverage.MemoryMatch;
import io.duizhao.model.leverage.MemoryQuery;
import io.duizhao.text.Scripts;
import io.duizhao.workflow.glossary.GlossaryFiles;
import io.duizhao.workflow.memory.Memories;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks a text up in memories. */
@Command(
    name = "search",
    description = {
      "Look a sentence up in the translation memories of the workspace: the most similar ones with"
          + " their translations, best first. With --concordance, the units in which a word or"
          + " phrase stands.",
      "",
      "Both languages can be asked in; TEXT tells by its script which it is.",
    },
    footer = {
      "",
      "Examples:",
      "  duizhao tm search 模型发布了。",
      "  duizhao tm search \"The model is out.\" --min 75",
      "  duizhao tm search 发布 --concordance --most 50",
      "  duizhao tm search translat --concordance     translate, translation …",
      "  duizhao tm search 模型发布了。 --tm corpus.tmx --format json",
    })
final class TmSearchCommand implements Callable<Integer> {
  /** How results are printed. */
  enum Format {
    TEXT,
    JSON
  }

  /** Matches that may be asked for. */
  private static final int MOST = 10_000;

  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final MemoryOptions options = new MemoryOptions();
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "TEXT", description = "The text to look up.")
  private String text = "";

  @Option(names = "--concordance", description = "Find a word or phrase inside units.")
  private boolean concordance;

  @Option(
      names = "--lang",
      paramLabel = "L",
      description = "Language of TEXT, zh or en; told by its script if left out.")
  private @Nullable String language;

  @Option(
      names = "--min",
      paramLabel = "PERCENT",
      description = "Least quality of a match, 1 to 100; ${DEFAULT-VALUE} if left out.")
  private int least = 50;

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "Print at most so many; ${DEFAULT-VALUE} if left out.")
  private int most = 10;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text or json; text if left out.")
  private Format format = Format.TEXT;

  @Mixin private final Result output = new Result();

  @Override
  public Integer call() {
    if (text.isBlank()) {
      throw new ParameterException(spec.commandLine(), "TEXT is empty; a text was expected");
    }
    if (least < 1 || least > 100 || most < 1 || most > MOST) {
      throw new ParameterException(
          spec.commandLine(),
          "--min is "
              + least
              + " and --most "
              + most
              + "; 1 to 100 and 1 to "
              + MOST
              + " were expected");
    }
    options.requireFiles();
    try (Memories memories = options.open(common, spec)) {
      Language from = from(options.configuration().languages());
      output.write(concordance ? concordance(memories, from) : matches(memories, from), spec);
      return MemoryOptions.status(memories);
    }
  }

  private String concordance(Memories memories, Language from) {
    List<ConcordanceHit> hits = memories.concordance().find(text, from, most);
    return format == Format.JSON ? MemoryJson.hits(hits) : MemoryText.hits(hits);
  }

  private String matches(Memories memories, Language from) {
    LanguagePair languages = options.configuration().languages();
    GlossaryFiles glossary = GlossaryFiles.read(options.workspace(), languages);
    List<MemoryMatch> matches =
        memories
            .leverage(from, glossary, options.configuration(), least, most)
            .matches(MemoryQuery.of(text));
    return format == Format.JSON
        ? MemoryJson.matches(text, matches)
        : MemoryText.matches(text, matches);
  }

  private Language from(LanguagePair languages) {
    boolean source =
        language == null
            ? Scripts.hasHan(text) == languages.source().isChinese()
            : languages.source().primary().equals(language);
    if (language != null && !source && !languages.target().primary().equals(language)) {
      throw new ParameterException(
          spec.commandLine(),
          "--lang is "
              + language
              + "; "
              + languages.source().primary()
              + " or "
              + languages.target().primary()
              + " was expected");
    }
    return source ? languages.source() : languages.target();
  }
}
