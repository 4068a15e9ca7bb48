package io.duizhao.cli.outgoing;

import io.duizhao.cli.option.CommonOptions;
import io.duizhao.cli.option.ExitStatus;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Where an export's files go, and how it says what went wrong. */
final class ExportOptions {
  @Option(
      names = "--out",
      paramLabel = "D",
      required = true,
      description = "Folder of the files; it is made where it is missing.")
  private Path out = Path.of("");

  /** An export into a folder. */
  @FunctionalInterface
  interface Job {
    /** Writes the files, tells remarks and returns what went wrong. */
    List<String> run(Path folder, Consumer<String> remarks);
  }

  /** Returns the folder. */
  Path out() {
    return out;
  }

  /** Returns what prints remarks on stderr, unless none are wanted. */
  static Consumer<String> remarks(CommonOptions common, CommandSpec spec) {
    PrintWriter err = spec.commandLine().getErr();
    return common.quiet() ? remark -> {} : remark -> err.println("duizhao: " + remark);
  }

  /** Does an export, prints what went wrong and returns the exit status. */
  int run(Job job, CommonOptions common, CommandSpec spec) {
    return ExitStatus.after(job.run(out, remarks(common, spec)), spec);
  }
}
