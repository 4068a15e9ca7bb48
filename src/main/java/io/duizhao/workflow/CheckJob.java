package io.duizhao.workflow;

import io.duizhao.io.InputException;
import io.duizhao.model.Finding;
import io.duizhao.project.DocumentPair;
import java.util.ArrayList;
import java.util.List;

/** Checks the documents of a workspace and writes nothing. */
public final class CheckJob {
  private final Workbench workbench;

  /** Makes the job. */
  public CheckJob(Workbench workbench) {
    this.workbench = workbench;
  }

  /**
   * What the checks found.
   *
   * @param findings in the order of the documents' names and of their texts
   * @param problems inputs that could not be used, as messages for the user
   */
  public record Checked(List<Finding> findings, List<String> problems) {
    /** Copies the lists. */
    public Checked {
      findings = List.copyOf(findings);
      problems = List.copyOf(problems);
    }
  }

  /**
   * Does the job.
   *
   * @throws InputException where there is no document at all
   */
  public Checked check() {
    List<Finding> findings = new ArrayList<>();
    List<String> problems = new ArrayList<>(workbench.glossary().problems());
    for (DocumentPair pair : workbench.documents().pairs()) {
      try {
        findings.addAll(workbench.checks().check(workbench.pairReader().read(pair).document()));
      } catch (InputException e) {
        problems.add(e.getMessage());
      }
    }
    return new Checked(findings, problems);
  }
}
