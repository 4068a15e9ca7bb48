package io.duizhao.check;

import io.duizhao.model.BilingualDocument;
import io.duizhao.model.Finding;
import io.duizhao.model.Severity;
import io.duizhao.model.Span;
import io.duizhao.model.TranslationUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Several checks as one. */
public final class CheckSuite implements Check {
  private final List<Check> checks;

  /** Composes checks; the order of their findings does not depend on the order here. */
  public CheckSuite(List<Check> checks) {
    this.checks = List.copyOf(checks);
  }

  /**
   * Returns what all find: by unit in the order of the source, in a unit by place, then by rule.
   */
  @Override
  public List<Finding> check(BilingualDocument document) {
    List<Finding> findings = new ArrayList<>();
    checks.forEach(check -> findings.addAll(check.check(document)));
    return inOrder(findings, document.units().stream().map(TranslationUnit::id).toList());
  }

  /**
   * Returns findings in the same order.
   *
   * @param units the ids of the document's units in the order of the source
   */
  public static List<Finding> inOrder(List<Finding> findings, List<String> units) {
    Map<String, Integer> order = new HashMap<>();
    units.forEach(unit -> order.putIfAbsent(unit, order.size()));
    return findings.stream()
        .sorted(
            Comparator.comparingInt(
                    (Finding finding) ->
                        order.getOrDefault(finding.location().segment(), Integer.MAX_VALUE))
                .thenComparingInt(CheckSuite::place)
                .thenComparing(Finding::rule)
                .thenComparing(Finding::message))
        .toList();
  }

  private static int place(Finding finding) {
    Span span = finding.sourceSpan();
    return span == null ? Integer.MAX_VALUE : span.begin();
  }

  /** Returns how many findings there are of each severity, the gravest first. */
  public static Map<Severity, Integer> count(List<Finding> findings) {
    Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    for (Severity severity : Severity.values()) {
      counts.put(severity, 0);
    }
    findings.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
    return counts;
  }
}
