package io.duizhao.cli.align;

import io.duizhao.cli.option.ExitStatus;
import io.duizhao.cli.option.Paths;
import io.duizhao.cli.option.ReadingOptions;
import io.duizhao.cli.option.Result;
import io.duizhao.exchange.segment.SegmentJsonLines;
import io.duizhao.exchange.segment.SegmentTsv;
import io.duizhao.io.InputException;
import io.duizhao.model.language.Language;
import io.duizhao.model.segment.SegmentedDocument;
import io.duizhao.model.segment.SemicolonPolicy;
import io.duizhao.model.term.Termbase;
import io.duizhao.model.text.Document;
import io.duizhao.workflow.pair.PairCutter;
import io.duizhao.workflow.pair.Stages;
import io.duizhao.workflow.pair.TextSource;
import java.io.PrintWriter;
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

/** Prints the sentences of transcripts. */
@Command(
    name = "segment",
    description = {
      "Print the sentences of transcripts, one a line: id, kind, speaker and text, separated by"
          + " tabs.",
      "",
      "With several files a line '# file: NAME' stands before each. JSONL adds file, spans in it,"
          + " timecode, codes and the confidence that the sentence ends there.",
      "",
      "--explain says on stderr which reader reads each file, which rule or judgement ended each"
          + " segment, and where one goes on although a rule proposed an end.",
      "",
      "A file that is named train is given as ./train."
    },
    subcommands = SegmentTrainCommand.class,
    footer = {
      "",
      "Examples:",
      "  duizhao segment talk.md",
      "  duizhao segment --lang en talk.srt --format jsonl --out talk.jsonl",
      "  duizhao segment talk.srt --model talks.model",
      "  duizhao segment talk.zh.srt --beside talk.en.srt",
    })
public final class SegmentCommand implements Callable<Integer> {
  /** How segments are printed. */
  enum Format {
    TSV,
    JSONL
  }

  @Mixin private final ReadingOptions common = new ReadingOptions();

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "FILE", description = "The transcripts.")
  private List<Path> files = List.of();

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description = "Language of the files, such as zh or en; zh if left out.")
  private String language = "zh";

  @Option(names = "--format", paramLabel = "FORMAT", description = "tsv or jsonl; tsv if left out.")
  private Format format = Format.TSV;

  @Option(names = "--reader", paramLabel = "ID", description = "Read the files as this shape.")
  private @Nullable String reader;

  @Option(
      names = "--srx",
      paramLabel = "FILE",
      description = "Segmentation rules in SRX to use instead of our own.")
  private @Nullable Path rules;

  @Option(
      names = "--model",
      paramLabel = "M",
      description = "Model for captions without punctuation, as segment train writes it.")
  private List<Path> models = List.of();

  @Option(
      names = "--split-semicolon",
      paramLabel = "WHEN",
      description =
          "Cut sentences at semicolons: never, auto (only those of more than 100 characters) or"
              + " always; never if left out.")
  private SemicolonPolicy semicolons = SemicolonPolicy.NEVER;

  @Option(
      names = "--beside",
      paramLabel = "FILE",
      description =
          "The text's translation (English, or Chinese with --lang en): captions without"
              + " punctuation are cut as its sentences ask.")
  private @Nullable Path beside;

  @Option(names = "--no-timecodes", description = "Leave the times of captions out of account.")
  private boolean noTimecodes;

  @Mixin private final Result output = new Result();

  @Override
  public Integer call() {
    if (files.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "Missing required parameter: 'FILE'");
    }
    if (beside != null && files.size() > 1) {
      throw new ParameterException(spec.commandLine(), "--beside goes with one file only");
    }
    PrintWriter err = spec.commandLine().getErr();
    TextSource texts = texts();
    StringBuilder result = new StringBuilder();
    int status = ExitStatus.CLEAN;
    for (Path file : files) {
      try {
        result.append(print(read(file, texts)));
      } catch (InputException e) {
        err.println("duizhao: " + e.getMessage());
        status = ExitStatus.INPUT;
      }
    }
    output.write(result.toString(), spec);
    return status;
  }

  private SegmentedDocument read(Path file, TextSource texts) {
    Language own = new Language(language);
    if (beside == null) {
      return texts.read(file, Paths.shown(file), name(file), own);
    }
    Language other = own.isChinese() ? Language.EN_US : Language.ZH_CN;
    PairCutter cutter = Stages.pairs(texts, Termbase.EMPTY, null);
    Document document = texts.document(file, Paths.shown(file), name(file), own);
    Document translation = anyShape().document(beside, Paths.shown(beside), name(beside), other);
    return own.isChinese()
        ? cutter.cut(document, translation).source()
        : cutter.cut(translation, document).target();
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /** Returns what reads files of any shape. */
  private TextSource anyShape() {
    TextSource texts = Stages.texts(rules, semicolons, models);
    return noTimecodes ? texts.withoutTimecodes() : texts;
  }

  private TextSource texts() {
    TextSource texts = anyShape();
    texts = reader == null ? texts : texts.readingAs(reader);
    texts = common.verbose() ? texts.explainingEnds() : texts;
    return texts.explaining(common.explanations(spec));
  }

  private String print(SegmentedDocument document) {
    if (format == Format.JSONL) {
      return SegmentJsonLines.write(document);
    }
    String heading = files.size() > 1 ? "# file: " + document.document().file() + "\n" : "";
    return heading + SegmentTsv.write(document);
  }
}
