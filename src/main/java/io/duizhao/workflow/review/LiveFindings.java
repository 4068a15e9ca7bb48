package io.duizhao.workflow.review;

import io.duizhao.model.BilingualDocument;
import io.duizhao.model.Finding;
import io.duizhao.model.TermHit;
import io.duizhao.review.ReviewState;
import io.duizhao.workflow.Workbench;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks rows while a person works on them. */
final class LiveFindings {
  /** Rows on either side that a check of one row may look at. */
  private static final int CONTEXT = 2;

  private LiveFindings() {}

  /**
   * What is to be shown with some rows.
   *
   * @param findings by unit
   * @param terms by unit
   */
  record Shown(Map<String, List<Finding>> findings, Map<String, List<TermHit>> terms) {}

  /** Returns what concerns the rows from a place to another, half-open. */
  static Shown of(Workbench workbench, ReviewUnits units, ReviewState state, int begin, int end) {
    BilingualDocument document =
        units.document(
            state, Math.max(0, begin - CONTEXT), Math.min(state.rows().size(), end + CONTEXT));
    return new Shown(byUnit(workbench.checks().check(document)), workbench.termHits(document));
  }

  static Map<String, List<Finding>> byUnit(List<Finding> findings) {
    Map<String, List<Finding>> byUnit = new LinkedHashMap<>();
    for (Finding finding : findings) {
      byUnit.computeIfAbsent(finding.location().segment(), id -> new ArrayList<>()).add(finding);
    }
    return byUnit;
  }
}
