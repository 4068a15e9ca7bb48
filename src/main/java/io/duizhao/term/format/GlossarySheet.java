package io.duizhao.term.format;

import io.duizhao.io.InputException;
import io.duizhao.io.OfficeFile;
import io.duizhao.io.SourceFile;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.term.Concept;
import io.duizhao.term.Glossary;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * Glossaries as XLSX: the columns of the CSV on the first sheet. In problems, line and column count
 * the sheet's rows and columns from 1.
 */
final class GlossarySheet implements GlossaryFormat {
  /** A cell takes no more characters (ECMA-376; the limit is Excel's). */
  private static final int LONGEST_CELL = 32_767;

  private final LanguagePair languages;

  GlossarySheet(LanguagePair languages) {
    this.languages = languages;
  }

  @Override
  public Glossary read(SourceFile file) {
    byte[] bytes = file.bytes();
    OfficeFile.check(file.path(), bytes);
    GlossaryTable table = new GlossaryTable(file.path(), languages);
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      int[] width = {0};
      rows.forEach(
          row -> {
            SheetRow cells = SheetRow.of(file.path(), row, width[0]);
            if (width[0] > 0 || !cells.isBlank()) {
              width[0] = width[0] > 0 ? width[0] : cells.size();
              table.add(cells);
            }
          });
    } catch (InputException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // The library throws whatever comes where a part of the workbook is not as expected.
      throw OfficeFile.unreadable(
              file.path(), bytes, "is no workbook that can be read; save it as XLSX once more")
          .causedBy(e);
    }
    return table.result();
  }

  @Override
  public void write(List<Concept> concepts, OutputStream out) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(file, "duizhao", null)) {
      Worksheet sheet = workbook.newWorksheet("Glossary");
      row(sheet, 0, List.of(GlossaryColumn.header().split(",")));
      for (int i = 0; i < concepts.size(); i++) {
        row(sheet, i + 1, GlossaryCells.of(concepts.get(i), languages));
      }
      sheet.freezePane(0, 1);
      sheet.range(0, 0, 0, GlossaryColumn.values().length - 1).style().bold().set();
    }
    OfficeFile.copyWorkbook(file.toByteArray(), out);
  }

  private static void row(Worksheet sheet, int row, List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      if (cell.length() > LONGEST_CELL) {
        throw new IOException(
            "row "
                + (row + 1)
                + " has a cell of "
                + cell.length()
                + " characters, more than a"
                + " sheet takes ("
                + LONGEST_CELL
                + "); write CSV instead");
      }
      if (!cell.isEmpty()) {
        sheet.value(row, i, cell);
        sheet.style(row, i).format("@").set();
      }
    }
  }
}
