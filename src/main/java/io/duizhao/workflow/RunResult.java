package io.duizhao.workflow;

import io.duizhao.report.DocumentReport;
import io.duizhao.report.RunReport;
import java.util.List;

/**
 * What a run did.
 *
 * @param report the report that was written
 * @param problems inputs other than documents that could not be used, as messages for the user
 * @param remarks what the user should know, which stopped nothing
 */
public record RunResult(RunReport report, List<String> problems, List<String> remarks) {
  /** Copies the lists. */
  public RunResult {
    problems = List.copyOf(problems);
    remarks = List.copyOf(remarks);
  }

  /** Returns whether every input could be used. */
  public boolean isComplete() {
    return problems.isEmpty() && report.count(DocumentReport.Status.FAILED) == 0;
  }
}
