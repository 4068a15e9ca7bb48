package io.duizhao.workflow;

import io.duizhao.model.BilingualDocument;
import io.duizhao.report.DocumentReport;
import java.util.List;
import java.util.Optional;

/**
 * What a run made of one document.
 *
 * @param report its figures and findings, or why it failed
 * @param document its text with its translation; nothing where it failed
 * @param remarks what the user should know, which stopped nothing
 */
public record DocumentResult(
    DocumentReport report, Optional<BilingualDocument> document, List<String> remarks) {
  /** Copies the list. */
  public DocumentResult {
    remarks = List.copyOf(remarks);
  }

  /** Returns the result of a document that failed. */
  static DocumentResult failed(DocumentReport report) {
    return new DocumentResult(report, Optional.empty(), List.of());
  }
}
