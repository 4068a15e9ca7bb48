package io.duizhao.report;

import io.duizhao.model.finding.Finding;
import io.duizhao.model.language.LanguagePair;
import java.util.List;

/**
 * What was done and found, all of it in memory.
 *
 * @param version version of the program
 * @param languages the two languages
 * @param documents the documents in the order of the run
 * @param files files that belong to no single document, such as the merged memory
 */
public record RunReport(
    String version, LanguagePair languages, List<DocumentReport> documents, List<String> files) {
  /** Copies the lists. */
  public RunReport {
    documents = List.copyOf(documents);
    files = List.copyOf(files);
  }

  /** Returns it in numbers. */
  public RunSummary summary() {
    return new RunSummary(
        version, languages, documents.stream().map(DocumentSummary::of).toList(), files);
  }

  /** Returns the findings of all documents, in the order of the documents. */
  public List<Finding> findings() {
    return documents.stream().flatMap(document -> document.findings().stream()).toList();
  }
}
