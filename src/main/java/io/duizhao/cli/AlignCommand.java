package io.duizhao.cli;

import io.duizhao.align.Aligner;
import io.duizhao.io.AtomicFile;
import io.duizhao.io.InputException;
import io.duizhao.model.AlignedTexts;
import io.duizhao.model.Language;
import io.duizhao.model.LanguagePair;
import io.duizhao.model.SegmentedDocument;
import io.duizhao.project.Workspace;
import io.duizhao.workflow.AlignmentFormat;
import io.duizhao.workflow.BatchLine;
import io.duizhao.workflow.GlossaryFiles;
import io.duizhao.workflow.PresegmentedText;
import io.duizhao.workflow.Stages;
import io.duizhao.workflow.TextSource;
import java.nio.file.Path;
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

/** Aligns two files, or many pairs. */
@Command(
    name = "align",
    description = {
      "Find which sentences of two texts translate each other.",
      "",
      "The default format is the alignment file (tsv). jsonl has one bead a line with both texts;"
          + " links has ids only: line numbers with --presegmented, else segment ids. ladder,"
          + " vecalign and intertext are those programs' formats; ladder and vecalign number the"
          + " sentences. tmx is a translation memory of what is aligned."
    },
    footer = {
      "",
      "Examples:",
      "  duizhao align talk.zh.md talk.en.srt",
      "  duizhao align zh.txt en.txt --presegmented --format links",
      "  duizhao align --batch pairs.tsv --presegmented --format links",
    })
final class AlignCommand implements Callable<Integer> {
  @Mixin private final CommonOptions common = new CommonOptions();

  @Spec private CommandSpec spec;

  @Parameters(index = "0", arity = "0..1", paramLabel = "SOURCE", description = "The Chinese text.")
  private @Nullable Path source;

  @Parameters(index = "1", arity = "0..1", paramLabel = "TARGET", description = "The English text.")
  private @Nullable Path target;

  @Option(
      names = "--presegmented",
      description = "The files have one sentence a line; an empty line keeps its number.")
  private boolean presegmented;

  @Option(
      names = "--format",
      description = "One of ${COMPLETION-CANDIDATES}, in any case; tsv if left out.")
  private AlignmentFormat format = AlignmentFormat.TSV;

  @Option(
      names = "--glossary",
      paramLabel = "F",
      description = "Glossary file or folder whose terms help to align.")
  private @Nullable Path glossary;

  @Option(
      names = "--lexicon",
      paramLabel = "F",
      description = "Lexicon that lexicon train made of texts like these.")
  private @Nullable Path lexicon;

  @Option(
      names = "--batch",
      paramLabel = "FILE",
      description = "Align many pairs: source, target and output a line, separated by tabs.")
  private @Nullable Path batch;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write the result to a file instead of stdout.")
  private @Nullable Path out;

  @Override
  public Integer call() {
    Aligner aligner = Stages.aligner(glossaryFiles().termbase(), lexicon);
    TextSource texts = Stages.texts(null).explaining(common.explanations(spec));
    if (batch != null) {
      return alignAll(BatchLine.read(batch), aligner, texts);
    }
    if (source == null || target == null) {
      throw new ParameterException(
          spec.commandLine(), "SOURCE and TARGET, or --batch, are missing");
    }
    Result.write(out, align(source, target, aligner, texts), spec);
    return ExitStatus.CLEAN;
  }

  private int alignAll(List<BatchLine> lines, Aligner aligner, TextSource texts) {
    int status = ExitStatus.CLEAN;
    for (BatchLine line : lines) {
      try {
        AtomicFile.write(line.output(), align(line.source(), line.target(), aligner, texts));
      } catch (InputException e) {
        spec.commandLine().getErr().println("duizhao: " + e.getMessage());
        status = ExitStatus.INPUT;
      }
    }
    return status;
  }

  private String align(Path sourceFile, Path targetFile, Aligner aligner, TextSource texts) {
    SegmentedDocument zh = read(sourceFile, Language.ZH_CN, texts);
    SegmentedDocument en = read(targetFile, Language.EN_US, texts);
    AlignedTexts aligned =
        new AlignedTexts(zh, en, aligner.align(zh.segments(), en.segments(), List.of()));
    return format.writer(presegmented).write(aligned);
  }

  private SegmentedDocument read(Path file, Language language, TextSource texts) {
    return presegmented
        ? PresegmentedText.read(file, Paths.shown(file), language)
        : texts.read(file, Paths.shown(file), String.valueOf(file.getFileName()), language);
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
