package io.duizhao.exchange.table;

import io.duizhao.exchange.BilingualWriter;
import io.duizhao.io.OfficeFile;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.term.TermHit;
import io.duizhao.model.unit.BilingualDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;

/**
 * Writes a table for people without a CAT tool, as an XLSX file: one row a unit, target and comment
 * open for editing, doubtful rows marked by colour and word.
 */
public final class BilingualTable implements BilingualWriter {
  private final TableRows rows;

  /**
   * Makes a writer.
   *
   * @param findings what was found in the document, by the id of a unit or of one of its segments
   * @param terms the terms that the units name, by unit id
   */
  public BilingualTable(List<Finding> findings, Map<String, List<TermHit>> terms) {
    rows = new TableRows(findings, terms);
  }

  @Override
  public void write(BilingualDocument document, OutputStream out) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(file, "duizhao", null)) {
      new TableSheet(workbook.newWorksheet("Bilingual")).write(document.name(), rows.of(document));
    }
    OfficeFile.copyWorkbook(file.toByteArray(), out);
  }
}
