package io.duizhao.workflow;

import io.duizhao.report.DocumentReport;
import io.duizhao.report.RunSummary;
import java.util.List;

/**
 * What a run did.
 *
 * @param summary the report that was written, in numbers
 * @param upToDate number of documents that were left as an earlier run had made them
 * @param problems inputs other than documents that could not be used, as messages for the user
 * @param remarks what the user should know, which stopped nothing
 */
public record RunResult(
    RunSummary summary, int upToDate, List<String> problems, List<String> remarks) {
  /** Copies the lists. */
  public RunResult {
    problems = List.copyOf(problems);
    remarks = List.copyOf(remarks);
  }

  /** Returns whether every input could be used. */
  public boolean isComplete() {
    return problems.isEmpty() && summary.count(DocumentReport.Status.FAILED) == 0;
  }
}
