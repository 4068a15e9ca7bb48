package io.duizhao.web;

import io.duizhao.message.ReaderLanguage;
import io.duizhao.model.finding.Finding;
import io.duizhao.workflow.review.ReviewDesk;
import java.util.List;

/**
 * The findings of a document, each with the row that it is in.
 *
 * @param isWhole whether all are known; else the page asks again
 */
record FindingsView(String document, List<Item> findings, boolean isWhole) {
  /** A finding in its place. */
  record Item(
      String unit,
      String severity,
      String place,
      String source,
      String target,
      RowView.FindingView finding) {}

  static FindingsView of(ReviewDesk desk, String name, ReaderLanguage readers) {
    ReviewDesk.KnownFindings known = desk.knownFindings(name);
    return new FindingsView(
        name,
        known.findings().stream().map(finding -> item(finding, readers)).toList(),
        known.isWhole());
  }

  private static Item item(Finding finding, ReaderLanguage readers) {
    return new Item(
        finding.location().segment(),
        finding.severity().label(),
        finding.location().toString(),
        finding.source(),
        finding.target(),
        RowView.FindingView.of(finding, readers));
  }
}
