package io.duizhao.workflow.review;

import io.duizhao.model.finding.Finding;
import io.duizhao.review.ReviewDecision;
import io.duizhao.review.ReviewState;
import io.duizhao.workflow.Workbench;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks a row while its target is being typed. */
final class LiveFindings {
  private LiveFindings() {}

  /** Returns what the checks would say of a row if a draft stood in it. */
  static List<Finding> of(
      Workbench workbench, ReviewUnits units, ReviewState before, ReviewDecision.Translate draft) {
    ReviewState state = draft.on(before).applyTo(before);
    int place = state.place(draft.bead());
    int begin = Math.max(0, place - StayingRows.CONTEXT);
    int end = Math.min(state.rows().size(), place + 1 + StayingRows.CONTEXT);
    return byUnit(workbench.checks().check(units.document(state, begin, end)))
        .getOrDefault(ReviewUnits.id(state.rows().get(place)), List.of());
  }

  static Map<String, List<Finding>> byUnit(List<Finding> findings) {
    Map<String, List<Finding>> byUnit = new LinkedHashMap<>();
    for (Finding finding : findings) {
      byUnit.computeIfAbsent(finding.location().segment(), id -> new ArrayList<>()).add(finding);
    }
    return byUnit;
  }
}
