package io.duizhao.check;

import io.duizhao.model.finding.Finding;
import io.duizhao.model.text.Span;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.model.unit.TranslationUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order in which findings are told: by unit in the order of the source, in a unit by place,
 * then by rule.
 */
public final class FindingOrder {
  private FindingOrder() {}

  /** Returns what was found in a document, whatever the order of the checks. */
  public static List<Finding> of(List<Finding> findings, BilingualDocument document) {
    return of(findings, document.units().stream().map(TranslationUnit::id).toList());
  }

  /**
   * Returns what was found in a document, whatever the order of the checks.
   *
   * @param units the ids of the document's units in the order of the source
   */
  public static List<Finding> of(List<Finding> findings, List<String> units) {
    Map<String, Integer> order = new HashMap<>();
    units.forEach(unit -> order.putIfAbsent(unit, order.size()));
    return findings.stream()
        .sorted(
            Comparator.comparingInt(
                    (Finding finding) ->
                        order.getOrDefault(finding.location().segment(), Integer.MAX_VALUE))
                .thenComparingInt(FindingOrder::place)
                .thenComparing(Finding::rule)
                .thenComparing(Finding::message))
        .toList();
  }

  private static int place(Finding finding) {
    Span span = finding.sourceSpan();
    return span == null ? Integer.MAX_VALUE : span.begin();
  }
}
