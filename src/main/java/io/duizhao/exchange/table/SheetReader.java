package io.duizhao.exchange.table;

import io.duizhao.exchange.ReturnedFile;
import io.duizhao.io.InputException;
import io.duizhao.io.OfficeFile;
import io.duizhao.io.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads bilingual tables in XLSX back, from whatever program saved them. */
public final class SheetReader {
  private SheetReader() {}

  /**
   * Reads the first sheet that has the headings.
   *
   * @throws InputException where the file is no workbook, is damaged or has no such sheet
   */
  public static ReturnedFile read(SourceFile file) {
    byte[] bytes = file.bytes();
    OfficeFile.check(file.path(), bytes);
    IncomingRows rows = new IncomingRows(file.path());
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        if (!rows.isBegun()) {
          read(sheet, rows);
        }
      }
    } catch (IOException | RuntimeException e) {
      // The library throws whatever comes where a part of the workbook is not as expected.
      throw OfficeFile.unreadable(
              file.path(), bytes, "is no workbook that can be read; save it as XLSX once more")
          .causedBy(e);
    }
    if (!rows.isBegun()) {
      throw OfficeFile.unreadable(file.path(), bytes, IncomingRows.NO_TABLE);
    }
    return rows.result();
  }

  private static void read(Sheet sheet, IncomingRows rows) throws IOException {
    try (Stream<Row> lines = sheet.openStream()) {
      lines.forEach(row -> rows.add(row.getRowNum(), cells(row)));
    }
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      cells.add(row.getOptionalCell(i).map(SheetReader::text).orElse(""));
    }
    return cells;
  }

  private static String text(Cell cell) {
    if (cell.getType() == CellType.NUMBER) {
      return cell.asNumber().stripTrailingZeros().toPlainString();
    }
    String text = cell.getText();
    return text == null ? "" : CellText.unescaped(text);
  }
}
