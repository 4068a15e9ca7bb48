package io.duizhao.cli;

import io.duizhao.exchange.SegmentJsonLines;
import io.duizhao.exchange.SegmentTsv;
import io.duizhao.io.InputException;
import io.duizhao.model.Language;
import io.duizhao.model.SegmentedDocument;
import io.duizhao.model.SemicolonPolicy;
import io.duizhao.workflow.Stages;
import io.duizhao.workflow.TextSource;
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
    })
final class SegmentCommand implements Callable<Integer> {
  /** How segments are printed. */
  enum Format {
    TSV,
    JSONL
  }

  @Mixin private final CommonOptions common = new CommonOptions();

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "FILE", description = "The transcripts.")
  private List<Path> files = List.of();

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description = "Language of the files, such as zh or en; zh if left out.")
  private String language = "zh";

  @Option(names = "--format", description = "tsv or jsonl; tsv if left out.")
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
  private @Nullable Path model;

  @Option(
      names = "--split-semicolon",
      paramLabel = "WHEN",
      description =
          "Cut sentences at semicolons: never, auto (only those of more than 100 characters) or"
              + " always; never if left out.")
  private SemicolonPolicy semicolons = SemicolonPolicy.NEVER;

  @Option(names = "--no-timecodes", description = "Leave the times of captions out of account.")
  private boolean noTimecodes;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write the result to a file instead of stdout.")
  private @Nullable Path out;

  @Override
  public Integer call() {
    if (files.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "Missing required parameter: 'FILE'");
    }
    PrintWriter err = spec.commandLine().getErr();
    TextSource texts = texts();
    StringBuilder result = new StringBuilder();
    int status = ExitStatus.CLEAN;
    for (Path file : files) {
      try {
        result.append(
            print(
                texts.read(
                    file,
                    Paths.shown(file),
                    String.valueOf(file.getFileName()),
                    new Language(language))));
      } catch (InputException e) {
        err.println("duizhao: " + e.getMessage());
        status = ExitStatus.INPUT;
      }
    }
    Result.write(out, result.toString(), spec);
    return status;
  }

  private TextSource texts() {
    TextSource texts = Stages.texts(rules, semicolons, model);
    texts = noTimecodes ? texts.withoutTimecodes() : texts;
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
