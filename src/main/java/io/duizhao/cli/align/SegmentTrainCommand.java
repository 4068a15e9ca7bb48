package io.duizhao.cli.align;

import io.duizhao.cli.option.CommonOptions;
import io.duizhao.cli.option.ExitStatus;
import io.duizhao.model.language.Language;
import io.duizhao.workflow.training.CaptionTraining;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Trains the model that cuts captions without punctuation. */
@Command(
    name = "train",
    description = {
      "Train the model that cuts captions without punctuation, from punctuated texts.",
      "",
      "SRT and WebVTT captions are learnt from as they stand, with their pauses; TSV has the columns"
          + " that segment prints, a sentence a line; any other text is prose, a paragraph a line."
          + " Any file may be packed with gzip. The same files in the same order give the same"
          + " model."
    },
    footer = {
      "",
      "Examples:",
      "  duizhao segment train talks/*.srt blog.txt.gz --out talks.model",
      "  duizhao segment train --lang en talks/*.en.srt --out talks-en.model",
      "  duizhao segment new-talk.srt --model talks.model",
    })
final class SegmentTrainCommand implements Callable<Integer> {
  @Mixin private final CommonOptions common = new CommonOptions();

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "The punctuated texts.")
  private List<Path> files = List.of();

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description = "Language of the files, such as zh or en; zh if left out.")
  private String language = "zh";

  @Option(names = "--out", paramLabel = "M", required = true, description = "The model to write.")
  private Path out = Path.of("");

  @Override
  public Integer call() {
    CaptionTraining.train(files, new Language(language), out, common.explanations(spec));
    return ExitStatus.CLEAN;
  }
}
