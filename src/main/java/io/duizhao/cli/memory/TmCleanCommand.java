package io.duizhao.cli.memory;

import io.duizhao.cli.option.CommonOptions;
import io.duizhao.cli.option.ExitStatus;
import io.duizhao.cli.option.Paths;
import io.duizhao.cli.option.TextTable;
import io.duizhao.io.AtomicFile;
import io.duizhao.memory.CleaningPolicy;
import io.duizhao.memory.Defect;
import io.duizhao.memory.MemoryCleaner;
import io.duizhao.project.ConfigurationFile;
import io.duizhao.project.Workspace;
import io.duizhao.text.Excerpt;
import io.duizhao.workflow.memory.MemoryCleaning;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Cleans an old memory. */
@Command(
    name = "clean",
    description = {
      "Leave out of a TMX memory what is not worth keeping: units with an empty side, copies of the"
          + " source, texts in another language than they say, pairs that do not translate each"
          + " other, duplicates. What stays is copied as its tool wrote it; what is left out goes to"
          + " a memory of its own in the folder removed.",
      "",
      "Other lengths and numbers, the other Chinese script and sources with several translations"
          + " are reported and kept. --drop and --keep change which kinds are left out: empty,"
          + " copied, wrong-language, misaligned, other-length, other-numbers, wrong-script,"
          + " duplicate."
    },
    footer = {
      "",
      "Examples:",
      "  duizhao tm clean old.tmx --dry-run     what would be left out, and why",
      "  duizhao tm clean old.tmx               old.clean.tmx; the rest in removed/",
      "  duizhao tm clean tm/old.tmx --in-place --keep misaligned --drop wrong-script",
      "  duizhao tm clean old.tmx --out new.tmx --report old.txt --contradictory newest",
    })
final class TmCleanCommand implements Callable<Integer> {
  /** Kinds that --drop and --keep name; for the other there is --contradictory. */
  private static final Set<Defect> CHOSEN = EnumSet.complementOf(EnumSet.of(Defect.CONTRADICTORY));

  /** What to do where one source has several translations. */
  enum Contradictions {
    /** Report them and keep all: a source may be said in many ways. */
    KEEP,
    /** Keep the newest. */
    NEWEST
  }

  /** So much of a text is shown, in UTF-16 code units. */
  private static final int SHOWN = 40;

  @Mixin private final CommonOptions common = new CommonOptions();
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE.tmx", description = "The memory, perhaps packed with gzip.")
  private Path file = Path.of("");

  @Option(
      names = "--dir",
      paramLabel = "DIR",
      description = "Folder of the workspace whose languages count; this one if left out.")
  private Path folder = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The clean memory; NAME.clean.tmx beside FILE.tmx if left out.")
  private @Nullable Path out;

  @Option(names = "--in-place", description = "Replace FILE.tmx by the clean memory.")
  private boolean inPlace;

  @Option(
      names = "--removed",
      paramLabel = "FILE",
      description =
          "Memory of the units that are left out; removed/NAME.removed.tmx beside the clean one if left"
              + " out. Add it with tm add to have them back.")
  private @Nullable Path removed;

  @Option(names = "--dry-run", description = "Report only; write no memory.")
  private boolean dryRun;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write what was found to a file; to stdout if left out.")
  private @Nullable Path report;

  @Option(
      names = "--drop",
      paramLabel = "KIND",
      split = ",",
      description = "Leave out units of this kind too; may be given several times.")
  private List<String> drop = List.of();

  @Option(
      names = "--keep",
      paramLabel = "KIND",
      split = ",",
      description = "Report units of this kind only; may be given several times.")
  private List<String> keep = List.of();

  @Option(
      names = "--contradictory",
      paramLabel = "WHAT",
      description =
          "keep or newest: what to do with several translations of one source; keep if"
              + " left out.")
  private Contradictions contradictions = Contradictions.KEEP;

  @Override
  public Integer call() {
    if (inPlace && out != null) {
      throw new ParameterException(spec.commandLine(), "--in-place stands beside --out; say one");
    }
    CleaningPolicy policy = policy();
    if (report == null) {
      PrintWriter stdout = spec.commandLine().getOut();
      run(policy, stdout);
      stdout.flush();
    } else {
      AtomicFile.write(
          report,
          bytes -> {
            PrintWriter lines =
                new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
            run(policy, lines);
            lines.flush();
          });
    }
    return ExitStatus.CLEAN;
  }

  private CleaningPolicy policy() {
    Set<Defect> leftOut = EnumSet.noneOf(Defect.class);
    leftOut.addAll(CleaningPolicy.usual().leftOut());
    drop.forEach(name -> leftOut.add(defect("--drop", name)));
    keep.forEach(name -> leftOut.remove(defect("--keep", name)));
    return new CleaningPolicy(leftOut, contradictions == Contradictions.NEWEST);
  }

  private Defect defect(String option, String name) {
    return CHOSEN.stream()
        .filter(one -> one.label().equals(name.strip().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    option
                        + " is '"
                        + name
                        + "'; "
                        + CHOSEN.stream().map(Defect::label).collect(Collectors.joining(", "))
                        + " were expected"));
  }

  private void run(CleaningPolicy policy, PrintWriter lines) {
    MemoryCleaning cleaning =
        new MemoryCleaning(
            file,
            ConfigurationFile.read(Workspace.at(folder)).languages(),
            policy,
            found -> lines.print(line(found)));
    MemoryCleaning.Result result = cleaning.judge();
    summary(result);
    if (dryRun) {
      return;
    }
    Path target = inPlace ? file : out == null ? file.resolveSibling(name(".clean")) : out;
    if (result.kept() < result.units()) {
      told(cleaning.writeLeftOut(removed == null ? removed(target) : removed));
    }
    cleaning.writeKept(target);
    told(target);
  }

  private void told(Path written) {
    if (!common.quiet()) {
      spec.commandLine().getErr().println("  " + Paths.shown(written) + ": written");
    }
  }

  /** Returns the memory's name with another word before its ending. */
  private String name(String word) {
    String name = String.valueOf(file.getFileName());
    int end = name.toLowerCase(Locale.ROOT).lastIndexOf(".tmx");
    return end < 0 ? name + word + ".tmx" : name.substring(0, end) + word + name.substring(end);
  }

  /** Memories in a folder below the workspace's are not used. */
  private Path removed(Path target) {
    return target.resolveSibling("removed").resolve(name(".removed"));
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
    TextTable table = new TextTable("what", "units", "left out");
    table.row("read", String.valueOf(result.units()), "");
    for (Defect defect : Defect.values()) {
      table.row(
          defect.label(),
          String.valueOf(result.defects().getOrDefault(defect, 0)),
          String.valueOf(result.leftOut().getOrDefault(defect, 0)));
    }
    table.row(
        "kept", String.valueOf(result.kept()), String.valueOf(result.units() - result.kept()));
    PrintWriter stdout = spec.commandLine().getOut();
    table.lines().forEach(stdout::println);
  }
}
