package io.duizhao.exchange.table;

import io.duizhao.exchange.BilingualWriter;
import io.duizhao.io.SafeZip;
import io.duizhao.model.BilingualDocument;
import io.duizhao.model.Finding;
import io.duizhao.model.Segment;
import io.duizhao.model.TranslationUnit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;

/**
 * Writes a table for people without a CAT tool, as an XLSX file: one row a unit, target and comment
 * open for editing, doubtful rows marked by colour and word.
 */
public final class BilingualTable implements BilingualWriter {
  private final Map<String, List<Finding>> findings;

  /**
   * Makes a writer.
   *
   * @param findings what was found in the document, by the id of a unit or of one of its segments
   */
  public BilingualTable(List<Finding> findings) {
    this.findings =
        findings.stream().collect(Collectors.groupingBy(finding -> finding.location().segment()));
  }

  @Override
  public void write(BilingualDocument document, OutputStream out) throws IOException {
    List<TableRow> rows = new ArrayList<>();
    for (TranslationUnit unit : document.units()) {
      rows.add(new TableRow(unit, findingsIn(unit)));
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(file, "duizhao", null)) {
      new TableSheet(workbook.newWorksheet("Bilingual")).write(rows);
    }
    SafeZip.copyWorkbook(file.toByteArray(), out);
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
