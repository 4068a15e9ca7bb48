package io.duizhao.exchange.table;

import io.duizhao.exchange.BilingualUnit;
import io.duizhao.io.InputException;
import io.duizhao.io.OfficeFile;
import io.duizhao.io.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * Reads a workbook with sources and translations, as people and tools make them: every sheet that
 * has headings, or the first where none has.
 */
public final class BilingualSheet {
  private BilingualSheet() {}

  /**
   * Reads a workbook. A unit is named after its row, and after its sheet if there are several.
   *
   * @param fromChinese whether the Chinese column is the source where no column is called so
   * @throws InputException where it is no workbook or the columns cannot be told
   */
  public static List<BilingualUnit> read(SourceFile file, boolean fromChinese) {
    OfficeFile.check(file.path(), file.bytes());
    List<BilingualRows> sheets = new ArrayList<>();
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file.bytes()))) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        String name = sheets.isEmpty() ? "" : sheet.getName() + " ";
        sheets.add(rows(sheet, name, new BilingualRows(file.path())));
      }
    } catch (IOException | RuntimeException e) {
      // The library throws whatever comes where a part of the workbook is not as expected.
      throw OfficeFile.unreadable(
              file.path(),
              file.bytes(),
              "is no workbook that can be read; save it as XLSX once more")
          .causedBy(e);
    }
    List<BilingualRows> headed = sheets.stream().filter(BilingualRows::isHeaded).toList();
    return (headed.isEmpty() ? sheets.stream().limit(1) : headed.stream())
        .flatMap(sheet -> sheet.units(fromChinese).stream())
        .toList();
  }

  private static BilingualRows rows(Sheet sheet, String name, BilingualRows rows)
      throws IOException {
    try (Stream<Row> lines = sheet.openStream()) {
      lines.forEach(row -> rows.add(name + "row " + row.getRowNum(), 0, cells(row)));
    }
    return rows;
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      cells.add(row.getOptionalCell(i).map(Cell::getText).orElse(""));
    }
    return cells;
  }
}
