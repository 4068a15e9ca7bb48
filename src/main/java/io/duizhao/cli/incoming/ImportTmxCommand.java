package io.duizhao.cli.incoming;

import io.duizhao.cli.option.CommonOptions;
import io.duizhao.cli.option.ExitStatus;
import io.duizhao.cli.option.Paths;
import io.duizhao.io.InputException;
import io.duizhao.io.OutputException;
import io.duizhao.project.Workspace;
import io.duizhao.workflow.Workbench;
import io.duizhao.workflow.incoming.MemoryImport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings memories of other tools. */
@Command(
    name = "tmx",
    description = {
      "Bring translation memories of other tools into the workspace's tm folder, where run and"
          + " export take identical sentences from them.",
      "",
      "TMX 1.1 to 1.4b, level 1 or 2, in any encoding, perhaps packed (.tmx.gz). It is checked and"
          + " written anew with the workspace's two languages; codes, dates and properties stay."
          + " 'duizhao tm add' copies a memory as it is."
    },
    footer = {
      "",
      "Examples:",
      "  duizhao import tmx trados-export.tmx",
      "  duizhao import tmx old/*.tmx --dir podcast --replace",
    })
final class ImportTmxCommand implements Callable<Integer> {
  @Mixin private final CommonOptions common = new CommonOptions();
  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "The memories.")
  private List<Path> files = List.of();

  @Option(
      names = "--dir",
      paramLabel = "DIR",
      description = "Folder of the workspace; this one if left out.")
  private Path folder = Path.of("");

  @Option(names = "--replace", description = "Replace memories of the same name.")
  private boolean replace;

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    MemoryImport memories =
        new MemoryImport(Workbench.open(Workspace.at(folder), common.explanations(spec)));
    List<String> problems = new ArrayList<>();
    for (Path file : files) {
      try {
        MemoryImport.Done done = memories.run(file, Paths.shown(file), replace);
        done.remarks().forEach(remark -> err.println("  " + remark));
        if (!common.quiet()) {
          err.printf("  %s: %d of %d units taken%n", done.written(), done.taken(), done.units());
        }
      } catch (InputException | OutputException e) {
        problems.add(String.valueOf(e.getMessage()));
      }
    }
    return ExitStatus.after(problems, spec);
  }
}
