package io.duizhao.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** The rows of a bilingual table in XLSX or DOCX, as another program reads and writes them. */
final class OfficeRows {
  private OfficeRows() {}

  /** Returns the rows of a table, of a DOCX with the hidden key as a column. */
  static List<List<String>> of(Path file) throws IOException {
    return isWorkbook(file) ? ofWorkbook(file) : ofDocument(file);
  }

  /** Writes the rows as another program would: texts alone. */
  static void write(List<List<String>> rows, Path file) throws IOException {
    Files.write(file, isWorkbook(file) ? workbook(rows) : document(rows));
  }

  private static boolean isWorkbook(Path file) {
    return file.toString().endsWith(".xlsx");
  }

  private static List<List<String>> ofWorkbook(Path file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      for (Row row : workbook.getSheetAt(0)) {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
          cells.add(
              switch (cell.getCellType()) {
                case NUMERIC -> Double.toString(cell.getNumericCellValue());
                default -> cell.getStringCellValue();
              });
        }
        rows.add(cells);
      }
    }
    return rows;
  }

  private static List<List<String>> ofDocument(Path file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
      for (XWPFTableRow row : document.getTables().get(0).getRows()) {
        List<String> cells = new ArrayList<>();
        for (XWPFTableCell cell : row.getTableCells()) {
          cells.add(cell.getTextRecursively());
        }
        String[] first = cells.get(0).split(" ?[⟦⟧]");
        cells.set(0, first[0]);
        cells.add(first.length > 1 ? first[1] : "");
        rows.add(cells);
      }
    }
    return rows;
  }

  private static byte[] workbook(List<List<String>> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      var sheet = workbook.createSheet();
      for (List<String> cells : rows) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int c = 0; c < cells.size(); c++) {
          row.createCell(c).setCellValue(cells.get(c));
        }
      }
      workbook.write(out);
    }
    return out.toByteArray();
  }

  private static byte[] document(List<List<String>> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("A note above the table.");
      XWPFTable table = document.createTable(rows.size(), rows.get(0).size() - 1);
      for (int r = 0; r < rows.size(); r++) {
        List<String> cells = rows.get(r);
        for (int c = 0; c < cells.size() - 1; c++) {
          String hidden = cells.get(cells.size() - 1);
          String text = cells.get(c) + (c > 0 || hidden.isEmpty() ? "" : " ⟦" + hidden + "⟧");
          table.getRow(r).getCell(c).setText(text);
        }
      }
      document.write(out);
    }
    return out.toByteArray();
  }
}
