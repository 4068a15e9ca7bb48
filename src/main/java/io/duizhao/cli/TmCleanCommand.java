package io.duizhao.cli;

import io.duizhao.io.AtomicFile;
import io.duizhao.memory.Defect;
import io.duizhao.memory.MemoryCleaner;
import io.duizhao.model.LanguagePair;
import io.duizhao.text.Excerpt;
import io.duizhao.workflow.memory.MemoryCleaning;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Cleans an old memory. */
@Command(
    name = "clean",
    description = {
      "Leave out of a TMX memory what is not worth keeping: units with an empty side, copies of the"
          + " source, texts in another language than they say, duplicates. What stays is copied as"
          + " its tool wrote it.",
      "",
      "Sources with several translations are reported and kept, since a text may be said in many"
          + " ways; --contradictory newest keeps the newest of each."
    },
    footer = {
      "",
      "Examples:",
      "  duizhao tm clean old.tmx --dry-run              what would be left out, and why",
      "  duizhao tm clean old.tmx                        writes old.clean.tmx",
      "  duizhao tm clean old.tmx --out new.tmx --report old.txt --contradictory newest",
    })
final class TmCleanCommand implements Callable<Integer> {
  /** So much of a text is shown, in UTF-16 code units. */
  private static final int SHOWN = 40;

  @Mixin private final CommonOptions common = new CommonOptions();
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE.tmx", description = "The memory, perhaps packed with gzip.")
  private Path file = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The clean memory; NAME.clean.tmx beside FILE.tmx if left out.")
  private @Nullable Path out;

  @Option(names = "--dry-run", description = "Report only; write no memory.")
  private boolean dryRun;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write what was found to a file; to stdout if left out.")
  private @Nullable Path report;

  @Option(
      names = "--contradictory",
      paramLabel = "WHAT",
      description =
          "keep or newest: what to do with several translations of one source; keep if"
              + " left out.")
  private MemoryCleaner.Contradictions contradictions = MemoryCleaner.Contradictions.KEEP;

  @Override
  public Integer call() {
    Path target = dryRun ? null : out == null ? clean() : out;
    if (report == null) {
      PrintWriter stdout = spec.commandLine().getOut();
      summary(run(target, stdout));
      stdout.flush();
    } else {
      AtomicFile.write(
          report,
          bytes -> {
            PrintWriter lines =
                new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
            summary(run(target, lines));
            lines.flush();
          });
    }
    if (target != null && !common.quiet()) {
      spec.commandLine().getErr().println("  " + Paths.shown(target) + ": written");
    }
    return ExitStatus.CLEAN;
  }

  private Path clean() {
    String name = String.valueOf(file.getFileName());
    int end = name.toLowerCase(Locale.ROOT).lastIndexOf(".tmx");
    return file.resolveSibling(
        end < 0 ? name + ".clean.tmx" : name.substring(0, end) + ".clean" + name.substring(end));
  }

  private MemoryCleaning.Result run(@Nullable Path target, PrintWriter lines) {
    return new MemoryCleaning(file, LanguagePair.DEFAULT)
        .clean(target, contradictions, found -> lines.print(line(found)));
  }

  private String line(MemoryCleaner.Found found) {
    MemoryCleaner.Unit unit = found.unit();
    return Paths.shown(file)
        + ":"
        + unit.line()
        + ": "
        + found.defect().label()
        + ": "
        + found.message()
        + ": "
        + shown(unit.source())
        + " | "
        + shown(unit.target())
        + "\n";
  }

  private static String shown(String text) {
    return Excerpt.of(text.strip().replaceAll("\\s+", " "), SHOWN);
  }

  private void summary(MemoryCleaning.Result result) {
    TextTable table = new TextTable("what", "units");
    table.row("read", String.valueOf(result.units()));
    for (Defect defect : Defect.values()) {
      table.row(defect.label(), String.valueOf(result.defects().getOrDefault(defect, 0)));
    }
    table.row("kept", String.valueOf(result.kept()));
    PrintWriter stdout = spec.commandLine().getOut();
    table.lines().forEach(stdout::println);
  }
}
