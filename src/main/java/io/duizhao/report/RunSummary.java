package io.duizhao.report;

import io.duizhao.model.finding.Severity;
import io.duizhao.model.language.LanguagePair;
import java.util.List;

/**
 * What a run did and found, in numbers.
 *
 * @param version version of the program
 * @param languages the two languages
 * @param documents the documents in the order of the run
 * @param files files that belong to no single document, such as the merged memory
 */
public record RunSummary(
    String version, LanguagePair languages, List<DocumentSummary> documents, List<String> files) {
  /** Copies the lists. */
  public RunSummary {
    documents = List.copyOf(documents);
    files = List.copyOf(files);
  }

  /** Returns the figures of all documents together. */
  public Figures totals() {
    return documents.stream().map(DocumentSummary::figures).reduce(Figures.NONE, Figures::plus);
  }

  /** Returns the number of findings of a severity in all documents. */
  public long findings(Severity severity) {
    return documents.stream().mapToLong(document -> document.findings(severity)).sum();
  }

  /** Returns the number of documents with a status. */
  public long count(DocumentReport.Status status) {
    return documents.stream().filter(document -> document.status() == status).count();
  }
}
