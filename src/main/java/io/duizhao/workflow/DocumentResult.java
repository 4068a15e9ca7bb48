package io.duizhao.workflow;

import io.duizhao.report.DocumentReport;
import java.util.List;

/**
 * What a run made of one document.
 *
 * @param report its figures and findings, or why it failed
 * @param remarks what the user should know, which stopped nothing
 * @param isUpToDate whether it was left as an earlier run had made it
 */
public record DocumentResult(DocumentReport report, List<String> remarks, boolean isUpToDate) {
  /** Copies the list. */
  public DocumentResult {
    remarks = List.copyOf(remarks);
  }

  /** Returns the result of a document that was done now. */
  static DocumentResult done(DocumentReport report, List<String> remarks) {
    return new DocumentResult(report, remarks, false);
  }

  /** Returns the result of a document that an earlier run has done. */
  static DocumentResult upToDate(DocumentReport report, List<String> remarks) {
    return new DocumentResult(report, remarks, true);
  }

  /** Returns the result of a document that failed. */
  static DocumentResult failed(DocumentReport report) {
    return new DocumentResult(report, List.of(), false);
  }
}
