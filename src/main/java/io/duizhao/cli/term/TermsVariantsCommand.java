package io.duizhao.cli.term;

import io.duizhao.cli.option.CommonOptions;
import io.duizhao.cli.option.ExitStatus;
import io.duizhao.cli.option.Result;
import io.duizhao.lexicon.NameLexicon;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.term.variants.ClusterConcepts;
import io.duizhao.term.variants.NameLedger;
import io.duizhao.term.variants.cluster.Cluster;
import io.duizhao.term.variants.cluster.VariantsText;
import io.duizhao.workflow.term.LedgerTexts;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds the forms that name one thing. */
@Command(
    name = "variants",
    description = {
      "Find the forms that name one person, thing or idea; no glossary is needed.",
      "",
      "Prints a line a form: cluster, form, count, first place, reason and tier, separated by"
          + " tabs. Of a workspace's folder all transcripts are read, with their English as"
          + " evidence.",
      "",
      "Tiers: automatic is nearly always right, suggest is worth a look, review may be wrong.",
    },
    footer = {
      "",
      "Examples:",
      "  duizhao terms variants talk.md",
      "  duizhao terms variants . --format json --out names.json",
      "  duizhao terms variants . --format csv --out glossary/found.csv",
    })
final class TermsVariantsCommand implements Callable<Integer> {
  /** How clusters are printed. */
  enum Format {
    TSV,
    CSV,
    JSON
  }

  @Mixin private final CommonOptions common = new CommonOptions();

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR",
      description = "Transcripts, or a workspace's folder.")
  private List<Path> inputs = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "tsv, csv (rows for the glossary) or json; tsv if left out.")
  private Format format = Format.TSV;

  @Mixin private final Result output = new Result();

  @Override
  public Integer call() {
    LedgerTexts texts = LedgerInputs.read(inputs, common.explanations(spec));
    List<Cluster> clusters =
        new NameLedger(NameLexicon.bundled(), LedgerTexts.tagger()).clusters(texts.texts());
    LanguagePair languages = LedgerInputs.languages(inputs.get(0));
    output.write(
        switch (format) {
          case CSV -> GlossaryRows.csv(ClusterConcepts.of(clusters, languages), languages);
          case TSV -> VariantsText.tsv(clusters);
          case JSON -> VariantsText.json(clusters);
        },
        spec);
    return ExitStatus.after(texts.problems(), spec);
  }
}
