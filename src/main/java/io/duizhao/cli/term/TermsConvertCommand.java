package io.duizhao.cli.term;

import io.duizhao.cli.option.CommonOptions;
import io.duizhao.cli.option.ExitStatus;
import io.duizhao.term.GlossaryProblem;
import io.duizhao.workflow.glossary.GlossaryConversion;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings a glossary into another format. */
@Command(
    name = "convert",
    description = {
      "Bring a glossary into another format.",
      "",
      "What kind of file IN is, its content shows. csv, xlsx and all kinds of tbx hold everything;"
          + " omegat, utx and pairs hold pairs of terms. Rows that cannot be used are named and"
          + " left out; the exit status is then 3. The languages are those of the nearest"
          + " duizhao.yaml above IN, or of this folder."
    },
    footer = {
      "",
      "Examples:",
      "  duizhao terms convert glossary/terms.csv --out terms.tbx",
      "  duizhao terms convert client.tbx --out glossary/client.csv",
      "  duizhao terms convert names.xlsx --out names.txt --format omegat",
    })
final class TermsConvertCommand implements Callable<Integer> {
  @Mixin private final CommonOptions common = new CommonOptions();

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "IN", description = "The glossary.")
  private Path in = Path.of("");

  @Option(names = "--out", paramLabel = "OUT", required = true, description = "The new file.")
  private Path out = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "csv, xlsx, tbx (v3 Basic, categories as attributes), tbx-dct (as tags), tbx-min,"
              + " tbx-min-dct, tbx-core, tbx-2008, omegat, utx or pairs (source,target,tgt_lng);"
              + " if left out, OUT's name decides.")
  private @Nullable String format;

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    GlossaryConversion.Converted converted = GlossaryConversion.of(in).convert(in, out, format);
    converted.problems().forEach(problem -> err.println("duizhao: " + problem));
    if (converted.changed() > 0 && !common.quiet()) {
      err.println(
          converted.changed()
              + " of "
              + converted.concepts()
              + " concepts have something that the new format has no place for");
    }
    boolean damaged = converted.problems().stream().anyMatch(GlossaryProblem::isError);
    return damaged ? ExitStatus.INPUT : ExitStatus.CLEAN;
  }
}
