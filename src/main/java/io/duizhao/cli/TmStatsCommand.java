package io.duizhao.cli;

import io.duizhao.memory.MemoryCounts;
import io.duizhao.memory.MemoryIndex;
import io.duizhao.workflow.memory.Memories;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Counts what memories hold. */
@Command(
    name = "stats",
    description = "Print how many units each translation memory holds.",
    footer = {"", "Examples:", "  duizhao tm stats", "  duizhao tm stats --tm corpus.tmx"})
final class TmStatsCommand implements Callable<Integer> {
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final MemoryOptions options = new MemoryOptions();
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    try (Memories memories = options.open(common, spec)) {
      TextTable table = new TextTable("memory", "units", "texts", "translations", "machine");
      MemoryCounts all = new MemoryCounts(0, 0, 0, 0);
      for (MemoryIndex memory : memories.indexes()) {
        row(table, memory.name(), memory.counts());
        all = all.plus(memory.counts());
      }
      row(table, "all", all);
      table.lines().forEach(spec.commandLine().getOut()::println);
      return MemoryOptions.status(memories);
    }
  }

  private static void row(TextTable table, String name, MemoryCounts counts) {
    table.row(
        name,
        String.valueOf(counts.units()),
        String.valueOf(counts.sources()),
        String.valueOf(counts.targets()),
        String.valueOf(counts.machine()));
  }
}
