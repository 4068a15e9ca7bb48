package io.duizhao.report;

import io.duizhao.model.finding.Finding;
import io.duizhao.model.finding.Severity;
import java.util.List;
import java.util.Set;

/**
 * What the checks found, with what readers of a report want to know besides.
 *
 * @param run the documents with their findings
 * @param rules the rules that were looked for, by their ids
 * @param known fingerprints of findings that were there before
 */
public record CheckReport(RunReport run, List<RuleNote> rules, Set<String> known) {
  /** Copies the collections. */
  public CheckReport {
    rules = List.copyOf(rules);
    known = Set.copyOf(known);
  }

  /** Returns all findings, in the order of the documents. */
  public List<Finding> findings() {
    return run.findings();
  }

  /** Returns the report with the findings of some rules or groups of rules only. */
  public CheckReport only(List<String> wanted) {
    List<DocumentReport> documents =
        run.documents().stream()
            .map(
                document ->
                    document.with(
                        document.findings().stream()
                            .filter(finding -> isOf(finding.rule(), wanted))
                            .toList()))
            .toList();
    return new CheckReport(
        new RunReport(run.version(), run.languages(), documents, run.files()), rules, known);
  }

  private static boolean isOf(String rule, List<String> wanted) {
    return wanted.stream().anyMatch(id -> rule.equals(id) || rule.startsWith(id + "."));
  }

  /** Returns the report that knows which findings were there before. */
  public CheckReport knowing(Set<String> fingerprints) {
    return new CheckReport(run, rules, fingerprints);
  }

  /** Returns whether a finding that was not there before is as grave as that. */
  public boolean fails(Severity severity) {
    return findings().stream()
        .anyMatch(finding -> finding.severity().atLeast(severity) && !isKnown(finding));
  }

  /** Returns whether a finding was there before. */
  public boolean isKnown(Finding finding) {
    return known.contains(Fingerprint.of(finding));
  }
}
