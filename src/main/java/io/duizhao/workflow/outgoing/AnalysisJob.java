package io.duizhao.workflow.outgoing;

import io.duizhao.io.InputException;
import io.duizhao.model.leverage.JobAnalysis;
import io.duizhao.workflow.Workbench;
import java.util.ArrayList;
import java.util.List;

/** Counts what there is to translate in a workspace and what its memories save of it. */
public final class AnalysisJob {
  private final Workbench workbench;

  /** Analyses the documents of a workspace. */
  public AnalysisJob(Workbench workbench) {
    this.workbench = workbench;
  }

  /**
   * What came of it.
   *
   * @param analysis the documents that could be read, in their order
   * @param problems inputs that could not be used, as messages for the user
   */
  public record Result(JobAnalysis analysis, List<String> problems) {
    /** Copies the list. */
    public Result {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Does the job.
   *
   * @throws InputException where there is no document at all
   */
  public Result run() {
    DocumentAnalyst analyst = new DocumentAnalyst(workbench);
    List<String> problems = new ArrayList<>(workbench.problems());
    workbench.walk(problems::add).each(workbench.pairReader()::read, analyst::add);
    return new Result(analyst.analysis(), problems);
  }
}
