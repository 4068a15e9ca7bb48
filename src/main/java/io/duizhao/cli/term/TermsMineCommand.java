package io.duizhao.cli.term;

import io.duizhao.cli.option.CommonOptions;
import io.duizhao.cli.option.ExitStatus;
import io.duizhao.cli.option.Result;
import io.duizhao.lexicon.NameLexicon;
import io.duizhao.term.mine.Candidate;
import io.duizhao.term.mine.CandidatesText;
import io.duizhao.term.mine.TermMiner;
import io.duizhao.workflow.glossary.GlossaryFiles;
import io.duizhao.workflow.term.LedgerTexts;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Finds candidates for the glossary. */
@Command(
    name = "mine",
    description = {
      "Find terms and names that the glossary has not yet, best first.",
      "",
      "Of a workspace's folder all transcripts are read, and their English gives the translations;"
          + " transcripts alone give the Chinese side. The result is rows for the glossary: look"
          + " them through, strike out what is wrong, and put the rest into glossary/.",
    },
    footer = {
      "",
      "Examples:",
      "  duizhao terms mine . --out candidates.csv",
      "  duizhao terms mine talk.md --format tsv --most 50",
    })
final class TermsMineCommand implements Callable<Integer> {
  /** How candidates are printed. */
  enum Format {
    CSV,
    TSV,
    JSON
  }

  @Mixin private final CommonOptions common = new CommonOptions();

  @Mixin private final LedgerOptions inputs = new LedgerOptions();

  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "csv (the glossary's columns), tsv (with all scores) or json; csv if left out.")
  private Format format = Format.CSV;

  @Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "200",
      description = "Print at most so many; ${DEFAULT-VALUE} if left out.")
  private int most;

  @Mixin private final Result output = new Result();

  @Override
  public Integer call() {
    LedgerTexts texts = inputs.texts(common.explanations(spec));
    GlossaryFiles known = inputs.glossary();
    TermMiner miner =
        new TermMiner(
            NameLexicon.bundled(),
            LedgerTexts.tagger(),
            LedgerTexts.englishTagger(),
            known.termbase(),
            inputs.languages());
    List<Candidate> candidates =
        miner.mine(texts.texts()).stream().limit(Math.max(0, most)).toList();
    output.write(
        switch (format) {
          case CSV -> rows(candidates);
          case TSV -> CandidatesText.tsv(candidates);
          case JSON -> CandidatesText.json(candidates);
        },
        spec);
    known.problems().forEach(p -> spec.commandLine().getErr().println("duizhao: " + p));
    return ExitStatus.after(texts.problems(), spec);
  }

  private String rows(List<Candidate> candidates) {
    return GlossaryRows.csv(
        CandidatesText.concepts(candidates, inputs.languages()), inputs.languages());
  }
}
