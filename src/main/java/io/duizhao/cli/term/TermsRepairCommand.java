package io.duizhao.cli.term;

import io.duizhao.cli.option.CommonOptions;
import io.duizhao.cli.option.ExitStatus;
import io.duizhao.io.AtomicFile;
import io.duizhao.io.SourceFile;
import io.duizhao.model.term.Termbase;
import io.duizhao.term.repair.Repairs;
import io.duizhao.workflow.glossary.GlossaryFiles;
import io.duizhao.workflow.term.LedgerTexts;
import io.duizhao.workflow.term.RepairFiles;
import io.duizhao.workflow.term.RepairJob;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Proposes corrections of names and terms, and does the accepted ones. */
@Command(
    name = "repair",
    description = {
      "Propose corrections of names and terms in transcripts, and of a workspace in their English;"
          + " or do those that were accepted.",
      "",
      "Prints a unified diff of all the proposals. --table writes them to a file; write yes into"
          + " its first column where you agree, and give it to --apply. Only these are done, each"
          + " changed file is kept as NAME.bak, and nothing is written where a file has changed"
          + " since. Quotations (>), code, addresses and the words of --keep are never touched.",
    },
    footer = {
      "",
      "Examples:",
      "  duizhao terms repair talk.md --table repairs.tsv",
      "  duizhao terms repair --apply repairs.tsv",
      "  duizhao terms repair podcast --table repairs.tsv",
      "  duizhao terms repair podcast --apply repairs.tsv",
    })
final class TermsRepairCommand implements Callable<Integer> {
  @Mixin private final CommonOptions common = new CommonOptions();

  @Mixin private final LedgerOptions inputs = new LedgerOptions();

  @Spec private CommandSpec spec;

  @Option(
      names = "--keep",
      paramLabel = "FILE",
      description = "Words that stay as they are, one a line.")
  private @Nullable Path keep;

  @Option(
      names = "--table",
      paramLabel = "FILE",
      description = "Write the proposals to a table, in which you accept them.")
  private @Nullable Path table;

  @Option(
      names = "--apply",
      paramLabel = "FILE",
      description = "Do the accepted repairs of a table.")
  private @Nullable Path apply;

  @Override
  public Integer call() {
    Path first = inputs.first();
    RepairFiles files = new RepairFiles(Files.isDirectory(first) ? first : Path.of(""));
    PrintWriter err = spec.commandLine().getErr();
    if (apply != null) {
      Repairs repairs = Repairs.read(apply.toString(), text(apply));
      files.apply(repairs).forEach(line -> spec.commandLine().getOut().println(line));
      return ExitStatus.CLEAN;
    }
    LedgerTexts texts = inputs.texts(common.explanations(spec));
    Repairs repairs = new RepairJob(termbase(), kept()).propose(texts);
    spec.commandLine().getOut().print(files.diff(repairs));
    spec.commandLine().getOut().flush();
    if (table != null) {
      AtomicFile.write(table, repairs.table());
    }
    if (!common.quiet()) {
      err.println(repairs.repairs().size() + " repairs proposed");
    }
    return ExitStatus.after(texts.problems(), spec);
  }

  private Termbase termbase() {
    GlossaryFiles read = inputs.glossary();
    read.problems().forEach(p -> spec.commandLine().getErr().println("duizhao: " + p));
    return read.termbase();
  }

  private Set<String> kept() {
    return keep == null
        ? Set.of()
        : text(keep).lines().map(String::strip).collect(Collectors.toSet());
  }

  private static String text(Path file) {
    return SourceFile.read(file, file.toString()).text();
  }
}
