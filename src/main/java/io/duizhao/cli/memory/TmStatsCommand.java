package io.duizhao.cli.memory;

import io.duizhao.cli.option.CommonOptions;
import io.duizhao.cli.option.MemoryOptions;
import io.duizhao.cli.option.TextTable;
import io.duizhao.memory.MemoryCounts;
import io.duizhao.memory.MemoryIndex;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.workflow.memory.Memories;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Counts what memories hold. */
@Command(
    name = "stats",
    description = {
      "Print what each translation memory holds: units, different pairs of texts, different texts"
          + " and words in both languages (a Chinese character is a word), pairs whose source has"
          + " another translation before, units that a machine translated.",
    },
    footer = {"", "Examples:", "  duizhao tm stats", "  duizhao tm stats --tm corpus.tmx"})
final class TmStatsCommand implements Callable<Integer> {
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final MemoryOptions options = new MemoryOptions();
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    LanguagePair languages = options.configuration().languages();
    try (Memories memories = options.open(common, spec)) {
      TextTable table =
          new TextTable(
              "memory",
              "units",
              "pairs",
              languages.source() + " texts",
              "words",
              languages.target() + " texts",
              "words",
              "ambiguous",
              "machine");
      MemoryCounts all = MemoryCounts.NONE;
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
        text(counts.units()),
        text(counts.pairs()),
        text(counts.sources()),
        text(counts.sourceText().wordCount()),
        text(counts.targets()),
        text(counts.targetText().wordCount()),
        text(counts.pairs() - counts.sources()),
        text(counts.machine()));
  }

  private static String text(long count) {
    return String.valueOf(count);
  }
}
