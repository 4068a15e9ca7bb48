package io.duizhao.web;

import io.duizhao.model.Finding;
import io.duizhao.workflow.review.ReviewDesk;
import java.util.List;

/** The findings of a document, each with the row that it is in. */
record FindingsView(String document, List<Item> findings) {
  /** A finding in its place. */
  record Item(
      String unit,
      String severity,
      String place,
      String source,
      String target,
      RowView.FindingView finding) {}

  static FindingsView of(ReviewDesk desk, String name) {
    return new FindingsView(name, desk.findings(name).stream().map(FindingsView::item).toList());
  }

  private static Item item(Finding finding) {
    return new Item(
        finding.location().segment(),
        finding.severity().label(),
        finding.location().toString(),
        finding.source(),
        finding.target(),
        RowView.FindingView.of(finding));
  }
}
