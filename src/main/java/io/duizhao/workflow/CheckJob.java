package io.duizhao.workflow;

import io.duizhao.io.InputException;
import io.duizhao.model.BilingualDocument;
import io.duizhao.model.Finding;
import io.duizhao.model.TermState;
import io.duizhao.project.DocumentPair;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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
   * @param states number of terms named in the sources, by what became of them
   * @param problems inputs that could not be used, as messages for the user
   */
  public record Checked(
      List<Finding> findings, Map<TermState, Integer> states, List<String> problems) {
    /** Copies the collections. */
    public Checked {
      states = Map.copyOf(states);
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
    Map<TermState, Integer> states = new EnumMap<>(TermState.class);
    List<String> problems = new ArrayList<>(workbench.glossary().problems());
    for (DocumentPair pair : workbench.documents().pairs()) {
      try {
        BilingualDocument document = workbench.pairReader().read(pair).document();
        findings.addAll(workbench.checks().check(document));
        workbench
            .terms()
            .states(document)
            .forEach((state, count) -> states.merge(state, count, Integer::sum));
      } catch (InputException e) {
        problems.add(e.getMessage());
      }
    }
    return new Checked(findings, states, problems);
  }
}
