package io.duizhao.exchange.table;

import io.duizhao.model.finding.Finding;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.term.TermHit;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.model.unit.TranslationUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the rows of a document's table. */
final class TableRows {
  private final Map<String, List<Finding>> findings;
  private final Map<String, List<TermHit>> terms;

  /**
   * Makes it.
   *
   * @param findings what was found in the document, by the id of a unit or of one of its segments
   * @param terms the terms that the units name, by unit id
   */
  TableRows(List<Finding> findings, Map<String, List<TermHit>> terms) {
    this.findings =
        findings.stream().collect(Collectors.groupingBy(finding -> finding.location().segment()));
    this.terms = Map.copyOf(terms);
  }

  /** Returns a row for each unit. */
  List<TableRow> of(BilingualDocument document) {
    List<TableRow> rows = new ArrayList<>();
    for (TranslationUnit unit : document.units()) {
      rows.add(
          new TableRow(
              rows.size() + 1, unit, findingsIn(unit), terms.getOrDefault(unit.id(), List.of())));
    }
    return rows;
  }

  private List<Finding> findingsIn(TranslationUnit unit) {
    Set<String> ids = new LinkedHashSet<>();
    ids.add(unit.id());
    for (Segment segment : unit.source()) {
      ids.add(segment.id().value());
    }
    for (Segment segment : unit.target()) {
      ids.add(segment.id().value());
    }
    return ids.stream().flatMap(id -> findings.getOrDefault(id, List.of()).stream()).toList();
  }
}
