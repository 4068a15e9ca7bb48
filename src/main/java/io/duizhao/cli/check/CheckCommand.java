package io.duizhao.cli.check;

import io.duizhao.cli.option.CommonOptions;
import io.duizhao.cli.option.ExitStatus;
import io.duizhao.cli.option.FindingOptions;
import io.duizhao.cli.option.WorkspaceOptions;
import io.duizhao.model.finding.Finding;
import io.duizhao.report.CheckReport;
import io.duizhao.report.Fingerprint;
import io.duizhao.workflow.CheckJob;
import io.duizhao.workflow.Workbench;
import io.duizhao.workflow.check.Baseline;
import io.duizhao.workflow.check.RuleGuide;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Checks translations for mistakes of all kinds. */
@Command(
    name = "check",
    description = {
      "Check a workspace's translations, or a bilingual file of any tool: numbers, names and terms,"
          + " omissions, marks, consistency and more. Nothing is written but what is asked for.",
      "",
      "A file is checked with the glossary, configuration and suppressions of the folder that you"
          + " are in."
    },
    footer = {
      "",
      "Examples:",
      "  duizhao check",
      "  duizhao check back-from-client.xlf --format html --out qa.html",
      "  duizhao check --fail-on warning --baseline qa.baseline",
      "  duizhao check --only numbers --suppress 'the client wants round figures'",
      "  duizhao check --explain numbers.changed",
    })
public final class CheckCommand implements Callable<Integer> {
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final WorkspaceOptions workspace = new WorkspaceOptions();
  @Mixin private final FindingOptions findings = new FindingOptions();

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "RULE",
      description = "Tell only what these rules or groups of rules find.")
  private List<String> only = List.of();

  @Option(
      names = "--explain",
      paramLabel = "RULE",
      description = "Say what a rule looks for, with examples, and check nothing; 'all' lists all.")
  private @Nullable String explain;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Fail only on findings that this file does not have.")
  private @Nullable Path baseline;

  @Option(
      names = "--update-baseline",
      description = "Write the findings of now to the baseline file.")
  private boolean updateBaseline;

  @Option(
      names = "--suppress",
      paramLabel = "REASON",
      description =
          "Add the findings (of --only) to suppressions.tsv: they are not told again while their"
              + " texts stay.")
  private @Nullable String reason;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (explain != null) {
      return explain(explain);
    }
    Path file = workspace.file();
    Workbench workbench =
        Workbench.open(
            file == null ? workspace.workspace() : workspace.here(), common.explanations(spec));
    CheckJob job = new CheckJob(workbench);
    CheckJob.Checked checked = file == null ? job.workspace() : job.file(file);
    CheckReport all = new CheckReport(checked.report(), job.rules(), Set.of());
    CheckReport report = only.isEmpty() ? all : all.only(only);
    if (reason != null) {
      job.suppress(report.findings(), reason);
      note(counted(report.findings().size()) + " added to suppressions.tsv");
      return ExitStatus.CLEAN;
    }
    if (checked.suppressed() > 0) {
      note(counted(checked.suppressed()) + verb(checked.suppressed()) + "suppressed");
    }
    return findings.print(report.knowing(known(report.findings())), checked.problems(), spec);
  }

  private int explain(String rule) {
    PrintWriter out = spec.commandLine().getOut();
    String text =
        RuleGuide.section(rule)
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "no rule is called '" + rule + "'; --explain all lists them"));
    out.print(text);
    out.flush();
    return ExitStatus.CLEAN;
  }

  private Set<String> known(List<Finding> found) {
    if (baseline == null) {
      if (updateBaseline) {
        throw new ParameterException(
            spec.commandLine(), "--update-baseline needs the file after --baseline");
      }
      return Set.of();
    }
    if (updateBaseline) {
      Baseline.write(baseline, found);
    } else if (!Files.exists(baseline)) {
      throw new ParameterException(
          spec.commandLine(),
          "there is no baseline " + baseline + " yet; add --update-baseline to write it");
    }
    Set<String> known = Baseline.read(baseline);
    long fresh = found.stream().filter(f -> !known.contains(Fingerprint.of(f))).count();
    note(fresh + " of " + counted(found.size()) + verb(fresh) + "new");
    return known;
  }

  private static String counted(int findings) {
    return findings + (findings == 1 ? " finding" : " findings");
  }

  private static String verb(long subjects) {
    return subjects == 1 ? " is " : " are ";
  }

  private void note(String text) {
    if (!common.quiet()) {
      spec.commandLine().getErr().println(text);
    }
  }
}
