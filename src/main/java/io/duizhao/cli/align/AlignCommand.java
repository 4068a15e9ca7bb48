package io.duizhao.cli.align;

import io.duizhao.align.BeadCosts;
import io.duizhao.cli.option.ExitStatus;
import io.duizhao.cli.option.Paths;
import io.duizhao.cli.option.ReadingOptions;
import io.duizhao.cli.option.Result;
import io.duizhao.io.AtomicFile;
import io.duizhao.io.InputException;
import io.duizhao.model.bead.AlignedTexts;
import io.duizhao.model.bead.Alignment;
import io.duizhao.model.bead.CrossingLinks;
import io.duizhao.model.language.Language;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.segment.SegmentedDocument;
import io.duizhao.model.segment.SemicolonPolicy;
import io.duizhao.model.term.Termbase;
import io.duizhao.model.text.Document;
import io.duizhao.project.Workspace;
import io.duizhao.workflow.BatchLine;
import io.duizhao.workflow.format.AlignmentFormat;
import io.duizhao.workflow.glossary.GlossaryFiles;
import io.duizhao.workflow.pair.AlignablePair;
import io.duizhao.workflow.pair.MinScore;
import io.duizhao.workflow.pair.PairCutter;
import io.duizhao.workflow.pair.PresegmentedText;
import io.duizhao.workflow.pair.SentenceAligners;
import io.duizhao.workflow.pair.Stages;
import io.duizhao.workflow.pair.TextSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Aligns two files, or many pairs. */
@Command(
    name = "align",
    description = {
      "Find which sentences of two texts translate each other.",
      "",
      "The default format is the alignment file (tsv). jsonl has one bead a line with both texts;"
          + " links has ids only: line numbers with --presegmented, else segment ids. ladder,"
          + " vecalign and intertext are those programs' formats; ladder and vecalign number the"
          + " sentences. tmx is a translation memory of what is aligned.",
      "",
      "--explain says on stderr which reader reads each file, and what each bead costs by each kind"
          + " of evidence, in nats; what speaks for it is below 0."
    },
    footer = {
      "",
      "Examples:",
      "  duizhao align talk.zh.md talk.en.srt",
      "  duizhao align zh.txt en.txt --presegmented --format links",
      "  duizhao align talk.zh.md talk.en.md --explain",
      "  duizhao align --batch pairs.tsv --presegmented --format links",
    })
public final class AlignCommand implements Callable<Integer> {
  @Mixin private final ReadingOptions common = new ReadingOptions();

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "SOURCE",
      description = "The original text.")
  private @Nullable Path source;

  @Parameters(index = "1", arity = "0..1", paramLabel = "TARGET", description = "Its translation.")
  private @Nullable Path target;

  @Option(
      names = "--presegmented",
      description = "The files have one sentence a line; an empty line keeps its number.")
  private boolean presegmented;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES}, in any case; tsv if left out.")
  private AlignmentFormat format = AlignmentFormat.TSV;

  @Option(
      names = "--source-lang",
      paramLabel = "LANG",
      description = "Language of SOURCE, zh or en; zh if left out. TARGET is in the other one.")
  private String sourceLanguage = "zh";

  @Option(
      names = "--glossary",
      paramLabel = "F",
      description = "Glossary file or folder whose terms help to align.")
  private @Nullable Path glossary;

  @Option(
      names = "--lexicon",
      paramLabel = "F",
      description =
          "Lexicon that lexicon train made of texts like these; none to do without words, those of"
              + " the dictionary and the glossary too.")
  private @Nullable Path lexicon;

  @Option(
      names = "--pivot",
      paramLabel = "MT_FILE",
      description =
          "Machine translation of SOURCE, which helps to align sentences; it can stand in for a"
              + " lexicon. With --batch it is the fourth column.")
  private @Nullable Path pivot;

  @Option(
      names = "--batch",
      paramLabel = "FILE",
      description = "Align many pairs: source, target and output a line, separated by tabs.")
  private @Nullable Path batch;

  @Mixin private final Result output = new Result();

  @Option(
      names = "--model",
      paramLabel = "M",
      description =
          "Model for captions without punctuation, as segment train writes it; one a language.")
  private List<Path> models = List.of();

  @Option(names = "--no-timecodes", description = "Leave the times of captions out of account.")
  private boolean noTimecodes;

  @Option(
      names = "--min-score",
      paramLabel = "S",
      description = "Give beads below this score, from 0 to 1, the status needs-review.")
  private double minScore;

  @Override
  public Integer call() {
    if (!(minScore >= 0 && minScore <= 1)) {
      throw new ParameterException(
          spec.commandLine(), "--min-score is " + minScore + "; 0 to 1 was expected");
    }
    if (!sourceLanguage.equalsIgnoreCase("zh") && !sourceLanguage.equalsIgnoreCase("en")) {
      throw new ParameterException(
          spec.commandLine(), "--source-lang is " + sourceLanguage + "; zh or en was expected");
    }
    if (pivot != null && !languages().source().isChinese()) {
      throw new ParameterException(
          spec.commandLine(),
          "--pivot helps from Chinese only; leave it out with --source-lang en");
    }
    Termbase termbase = glossaryFiles().termbase();
    TextSource texts =
        Stages.texts(null, SemicolonPolicy.NEVER, models).explaining(common.explanations(spec));
    texts = noTimecodes ? texts.withoutTimecodes() : texts;
    Pairs pairs =
        presegmented ? presegmented(Stages.sentences(termbase, lexicon)) : files(texts, termbase);
    if (batch != null) {
      return alignAll(BatchLine.read(batch), pairs);
    }
    if (source == null || target == null) {
      throw new ParameterException(
          spec.commandLine(), "SOURCE and TARGET, or --batch, are missing");
    }
    output.write(align(source, target, pivot, pairs), spec);
    return ExitStatus.CLEAN;
  }

  private int alignAll(List<BatchLine> lines, Pairs pairs) {
    List<String> failures =
        lines.parallelStream()
            .map(line -> alignOne(line, pairs))
            .flatMap(Optional::stream)
            .toList();
    failures.forEach(failure -> spec.commandLine().getErr().println("duizhao: " + failure));
    return failures.isEmpty() ? ExitStatus.CLEAN : ExitStatus.INPUT;
  }

  /** Aligns a pair of a batch; returns why it could not be done. */
  private Optional<String> alignOne(BatchLine line, Pairs pairs) {
    try {
      AtomicFile.write(line.output(), align(line.source(), line.target(), line.pivot(), pairs));
      return Optional.empty();
    } catch (InputException e) {
      return Optional.of(e.getMessage());
    }
  }

  private String align(Path sourceFile, Path targetFile, @Nullable Path pivotFile, Pairs pairs) {
    AlignablePair pair = pairs.of(sourceFile, targetFile, pivotFile);
    AlignedTexts aligned = pair.align(List.of());
    if (common.verbose()) {
      explain(pair, aligned);
    }
    aligned =
        new AlignedTexts(
            aligned.source(),
            aligned.target(),
            new Alignment(new MinScore(minScore).mark(aligned.alignment().beads())));
    int crossing = CrossingLinks.of(aligned).size();
    if (crossing > 0 && !common.quiet()) {
      spec.commandLine()
          .getErr()
          .println(
              "  " + Paths.shown(targetFile) + ": " + crossing + " beads are in another order");
    }
    return format.writer(presegmented).write(aligned);
  }

  /** Tells what the beads cost, of one pair at a time. */
  private void explain(AlignablePair pair, AlignedTexts aligned) {
    List<BeadCosts> costs = pair.costs(aligned.alignment().beads());
    List<String> lines =
        costs.isEmpty()
            ? List.of(
                aligned.source().document().file()
                    + ": captions without marks are cut and aligned at once; what each bead costs"
                    + " is told of sentences only")
            : new BeadCostsText(aligned).lines(costs);
    common.explanations(spec).accept(String.join("\n  ", lines));
  }

  /** Makes pairs to align of files, perhaps with a machine translation. */
  private interface Pairs {
    AlignablePair of(Path source, Path target, @Nullable Path pivot);
  }

  private Pairs presegmented(SentenceAligners aligners) {
    return (source, target, pivot) ->
        new AlignablePair(
            lines(source, languages().source()),
            lines(target, languages().target()),
            pivot == null
                ? aligners.plain()
                : aligners.helpedBy(lines(pivot, Language.EN_US).segments(), true));
  }

  private LanguagePair languages() {
    return sourceLanguage.equalsIgnoreCase("en")
        ? LanguagePair.DEFAULT.reversed()
        : LanguagePair.DEFAULT;
  }

  private static SegmentedDocument lines(Path file, Language language) {
    return PresegmentedText.read(file, Paths.shown(file), language);
  }

  private Pairs files(TextSource texts, Termbase termbase) {
    PairCutter cutter = Stages.pairs(texts, termbase, lexicon);
    return (source, target, pivot) ->
        cutter.cut(
            document(source, languages().source(), texts),
            document(target, languages().target(), texts),
            pivot == null ? null : document(pivot, Language.EN_US, texts));
  }

  private static Document document(Path file, Language language, TextSource texts) {
    return texts.document(file, Paths.shown(file), String.valueOf(file.getFileName()), language);
  }

  private GlossaryFiles glossaryFiles() {
    if (glossary == null) {
      return GlossaryFiles.NONE;
    }
    GlossaryFiles files =
        GlossaryFiles.read(Workspace.at(Path.of("")).withGlossary(glossary), LanguagePair.DEFAULT);
    files.problems().forEach(problem -> spec.commandLine().getErr().println("duizhao: " + problem));
    return files;
  }
}
