package io.duizhao.cli.memory;

import io.duizhao.cli.option.CommonOptions;
import io.duizhao.cli.option.MemoryOptions;
import io.duizhao.cli.option.Paths;
import io.duizhao.workflow.memory.Memories;
import io.duizhao.workflow.memory.MemoryFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes memories into a workspace. */
@Command(
    name = "add",
    description = {
      "Copy translation memories into the workspace's folder tm and take them in, so that run and"
          + " tm search use them.",
      "",
      "The TMX files are the masters: edit, replace or delete them as you like; their indexes follow"
          + " at the next use. A million units take a minute or two, once."
    },
    footer = {
      "",
      "Examples:",
      "  duizhao tm add client.tmx",
      "  duizhao tm add old/*.tmx corpus.tmx.gz --dir podcast",
      "  duizhao tm add out/tmx/all.tmx --replace    what this project has translated",
    })
final class TmAddCommand implements Callable<Integer> {
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final MemoryOptions options = new MemoryOptions();
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Memory in TMX, perhaps packed with gzip.")
  private List<Path> files = List.of();

  @Option(names = "--replace", description = "Replace memories of the same names.")
  private boolean replace;

  @Override
  public Integer call() {
    MemoryFolder folder = new MemoryFolder(options.workspace());
    for (Path file : files) {
      Path added =
          folder.add(file, replace, told -> spec.commandLine().getErr().println("  " + told));
      spec.commandLine().getOut().println(Paths.shown(added));
    }
    try (Memories memories = options.open(common, spec)) {
      return MemoryOptions.status(memories);
    }
  }
}
