package io.duizhao.cli.term;

import io.duizhao.cli.option.CommonOptions;
import io.duizhao.cli.option.FindingOptions;
import io.duizhao.cli.option.WorkspaceOptions;
import io.duizhao.model.term.TermState;
import io.duizhao.report.CheckReport;
import io.duizhao.workflow.CheckJob;
import io.duizhao.workflow.Workbench;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Checks names and terms against the glossary. */
@Command(
    name = "check",
    description = "Check the terms of a workspace's aligned texts; nothing is written.",
    footer = {
      "",
      "Examples:",
      "  duizhao terms check",
      "  duizhao terms check podcast --format json --fail-on warning",
    })
final class TermsCheckCommand implements Callable<Integer> {
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final WorkspaceOptions workspace = new WorkspaceOptions();
  @Mixin private final FindingOptions findings = new FindingOptions();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    CheckJob job = new CheckJob(Workbench.open(workspace.workspace(), common.explanations(spec)));
    CheckJob.Checked checked = job.terms();
    if (!common.quiet()) {
      spec.commandLine().getErr().println(states(checked.states()));
    }
    CheckReport report = new CheckReport(checked.report(), List.of(), Set.of());
    return findings.print(report, checked.problems(), spec);
  }

  /** Returns how many of the terms were found, and so on, on one line. */
  private static String states(Map<TermState, Integer> counts) {
    return "terms: "
        + Arrays.stream(TermState.values())
            .map(state -> counts.getOrDefault(state, 0) + " " + state.label())
            .collect(Collectors.joining(", "));
  }
}
