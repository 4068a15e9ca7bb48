package io.duizhao.cli.check;

import io.duizhao.cli.option.CommonOptions;
import io.duizhao.cli.option.ExitStatus;
import io.duizhao.cli.option.Paths;
import io.duizhao.exchange.validation.FileValidator;
import io.duizhao.exchange.validation.Problem;
import io.duizhao.io.InputException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks exchange files against their standards. */
@Command(
    name = "validate",
    description = {
      "Check XLIFF 1.2, 2.0, 2.1 and 2.2, TMX, TBX and SRX files against their standards: the"
          + " schema, and what a schema cannot say.",
      "",
      "A line on stdout for each valid file; on stderr 'path:line:column: what is wrong' for the"
          + " others, which make the exit status 3. Nothing is fetched, whatever a file refers to.",
    },
    footer = {
      "",
      "Examples:",
      "  duizhao validate out/xliff/talk.xlf out/tmx/all.tmx",
    })
public final class ValidateCommand implements Callable<Integer> {
  /** Problems of one file that are printed: what follows the first is mostly their echo. */
  private static final int MOST_SHOWN = 20;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files.")
  private List<Path> files = List.of();

  @Override
  public Integer call() {
    int status = ExitStatus.CLEAN;
    for (Path file : files) {
      if (!isValid(file)) {
        status = ExitStatus.INPUT;
      }
    }
    return status;
  }

  private void print(String shown, FileValidator.Verdict verdict) {
    List<Problem> problems = verdict.problems();
    PrintWriter err = spec.commandLine().getErr();
    for (Problem problem : problems.subList(0, Math.min(MOST_SHOWN, problems.size()))) {
      err.println(shown + ":" + problem.line() + ":" + problem.column() + ": " + problem.message());
    }
    if (verdict.count() > MOST_SHOWN) {
      err.println(shown + ": and " + (verdict.count() - MOST_SHOWN) + " more problems");
    }
  }

  private boolean isValid(Path file) {
    String shown = Paths.shown(file);
    try {
      FileValidator.Verdict verdict = FileValidator.check(file, shown);
      print(shown, verdict);
      if (verdict.isValid() && !common.quiet()) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(shown + ": valid " + verdict.format() + ", " + verdict.units() + " units");
        out.flush();
      }
      return verdict.isValid();
    } catch (InputException e) {
      spec.commandLine().getErr().println("duizhao: " + e.getMessage());
      return false;
    }
  }
}
