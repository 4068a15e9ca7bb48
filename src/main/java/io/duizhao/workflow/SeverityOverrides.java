package io.duizhao.workflow;

import io.duizhao.check.Check;
import io.duizhao.model.BilingualDocument;
import io.duizhao.model.Finding;
import io.duizhao.model.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Gives findings the severity that the user's configuration asks for. */
final class SeverityOverrides implements Check {
  private final Check checks;
  private final Map<String, Optional<Severity>> severities;

  /**
   * Makes the policy.
   *
   * @param severities severity by rule id, or nothing where the rule is off; others keep theirs
   */
  SeverityOverrides(Check checks, Map<String, Optional<Severity>> severities) {
    this.checks = checks;
    this.severities = severities;
  }

  @Override
  public List<Finding> check(BilingualDocument document) {
    return checks.check(document).stream().flatMap(this::judged).toList();
  }

  private Stream<Finding> judged(Finding finding) {
    return severities
        .getOrDefault(finding.rule(), Optional.of(finding.severity()))
        .map(severity -> with(finding, severity))
        .stream();
  }

  private static Finding with(Finding finding, Severity severity) {
    return new Finding(
        finding.rule(),
        severity,
        finding.location(),
        finding.source(),
        finding.target(),
        finding.sourceSpan(),
        finding.targetSpan(),
        finding.message(),
        finding.suggestion(),
        finding.concept());
  }
}
