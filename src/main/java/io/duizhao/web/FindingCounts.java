package io.duizhao.web;

import io.duizhao.model.finding.Finding;
import io.duizhao.model.finding.Severity;
import java.util.List;

/** How many findings there are of each severity. */
record FindingCounts(long errors, long warnings, long infos) {
  static FindingCounts of(List<Finding> findings) {
    return new FindingCounts(
        count(findings, Severity.ERROR),
        count(findings, Severity.WARNING),
        count(findings, Severity.INFO));
  }

  private static long count(List<Finding> findings, Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
