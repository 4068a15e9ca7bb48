package io.duizhao.cli.align;

import io.duizhao.align.evaluation.AlignmentEvaluation;
import io.duizhao.cli.option.CommonOptions;
import io.duizhao.cli.option.ExitStatus;
import io.duizhao.cli.option.TextTable;
import io.duizhao.io.AtomicFile;
import io.duizhao.model.term.Termbase;
import io.duizhao.report.EvaluationReport;
import io.duizhao.report.html.EvaluationPage;
import io.duizhao.workflow.evaluation.EvaluationReports;
import io.duizhao.workflow.evaluation.GoldFolder;
import io.duizhao.workflow.pair.Stages;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures alignments of many documents. */
@Command(
    name = "report",
    description = {
      "Align the documents of a folder, each alone, and compare them with what was aligned by hand:"
          + " by document, by bead type, and how far the scores can be trusted.",
      "",
      "FOLDER/NAME has zh.txt and en.txt, one sentence a line, and gold.tsv or links.tsv."
    },
    footer = {
      "",
      "Examples:",
      "  duizhao eval report gold",
      "  duizhao eval report gold --html report.html",
      "  duizhao eval report gold --hyp vecalign-out --html vecalign.html",
    })
final class EvalReportCommand implements Callable<Integer> {
  @SuppressWarnings("UnusedVariable") // its options act by themselves
  @Mixin
  private final CommonOptions common = new CommonOptions();

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FOLDER", description = "The documents with their gold.")
  private Path folder = Path.of("");

  @Option(
      names = "--hyp",
      paramLabel = "D",
      description = "Judge the alignments D/NAME.* instead of aligning.")
  private @Nullable Path hypotheses;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write a page with the tables and a reliability diagram too.")
  private @Nullable Path html;

  @Option(names = "--nullrecall", description = "Count beads with an empty side in recall as well.")
  private boolean omissions;

  @Option(names = "--lexicon", paramLabel = "F", description = "A lexicon that lexicon train made.")
  private @Nullable Path lexicon;

  @Override
  public Integer call() {
    GoldFolder gold = GoldFolder.open(folder);
    SortedMap<String, AlignmentEvaluation> evaluations =
        hypotheses != null
            ? gold.evaluate(hypotheses, omissions)
            : gold.evaluate(Stages.aligner(new Termbase(List.of()), lexicon), omissions);
    EvaluationReport report = EvaluationReports.of(evaluations);
    if (html != null) {
      AtomicFile.write(html, out -> EvaluationPage.write(report, out));
    }
    print(report);
    return ExitStatus.CLEAN;
  }

  private void print(EvaluationReport report) {
    PrintWriter out = spec.commandLine().getOut();
    TextTable documents = new TextTable("document", "gold", "hyp", "P", "R", "F1", "lax F1");
    for (EvaluationReport.Row row : report.documents()) {
      documents.row(
          row.name(),
          String.valueOf(row.gold()),
          String.valueOf(row.proposed()),
          share(row.precision()),
          share(row.recall()),
          share(row.f1()),
          share(row.lax()));
    }
    documents.lines().forEach(out::println);
    out.println();
    TextTable types = new TextTable("type", "gold", "hyp", "right", "found", "correct");
    for (EvaluationReport.Type type : report.types()) {
      types.row(
          type.name(),
          String.valueOf(type.gold()),
          String.valueOf(type.proposed()),
          String.valueOf(type.right()),
          share(type.found()),
          share(type.correct()));
    }
    types.lines().forEach(out::println);
    out.println();
    out.println("expected calibration error " + share(report.calibrationError()));
  }

  private static String share(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
