package io.duizhao.cli.memory;

import io.duizhao.cli.option.CommonOptions;
import io.duizhao.cli.option.ExitStatus;
import io.duizhao.cli.option.MemoryOptions;
import io.duizhao.cli.option.Paths;
import io.duizhao.workflow.memory.MemoryExport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes all memories as one. */
@Command(
    name = "export",
    description = {
      "Write the workspace's translation memories as one TMX file.",
      "",
      "Each pair of texts stands in it once, with what its first file says of it (dates, authors,"
          + " properties). Inline codes are left out: texts are what a memory is searched by.",
      "",
      "A memory that cannot be read is named, the others are written, and the status is 3."
    },
    footer = {"", "Examples:", "  duizhao tm export --out all.tmx"})
final class TmExportCommand implements Callable<Integer> {
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final MemoryOptions options = new MemoryOptions();
  @Spec private CommandSpec spec;

  @Option(names = "--out", paramLabel = "FILE", required = true, description = "The file to write.")
  private Path out = Path.of("");

  @Override
  public Integer call() {
    List<Path> memories = options.requireFiles();
    MemoryExport.Written written =
        MemoryExport.write(memories, options.configuration().languages(), out);
    int status = ExitStatus.after(written.problems(), spec);
    if (!common.quiet()) {
      PrintWriter err = spec.commandLine().getErr();
      err.println("  " + Paths.shown(out) + ": " + written.units() + " units");
    }
    return status;
  }
}
