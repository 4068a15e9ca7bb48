package io.duizhao.cli;

import io.duizhao.model.TermState;
import io.duizhao.workflow.CheckJob;
import io.duizhao.workflow.Workbench;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Checks names and terms against the glossary. */
@Command(
    name = "check",
    description = {
      "Check the terms of a workspace's aligned texts; nothing is written.",
      "",
      "Exit status 1 says that there are findings at or above --fail-on."
    },
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
    CheckJob.Checked checked =
        new CheckJob(Workbench.open(workspace.workspace(), common.explanations(spec))).check();
    if (!common.quiet()) {
      spec.commandLine().getErr().println(states(checked.states()));
    }
    return findings.print(checked.findings(), checked.problems(), spec);
  }

  /** Returns how many of the terms were found, and so on, on one line. */
  private static String states(Map<TermState, Integer> counts) {
    return "terms: "
        + Arrays.stream(TermState.values())
            .map(state -> counts.getOrDefault(state, 0) + " " + state.label())
            .collect(Collectors.joining(", "));
  }
}
