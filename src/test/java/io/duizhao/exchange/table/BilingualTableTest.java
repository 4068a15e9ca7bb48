package io.duizhao.exchange.table;

import static io.duizhao.exchange.UnitBuilder.unit;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.exchange.Golden;
import io.duizhao.exchange.SampleDocuments;
import io.duizhao.exchange.UnitBuilder;
import io.duizhao.io.SafeXml;
import io.duizhao.model.BilingualDocument;
import io.duizhao.model.Finding;
import io.duizhao.model.Location;
import io.duizhao.model.Severity;
import io.duizhao.model.TranslationUnit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The table as Apache POI reads it. */
class BilingualTableTest {
  private static final int SOURCE = 4;
  private static final int TARGET = 5;
  private static final int SCORE = 6;
  private static final int STATUS = 7;
  private static final int FINDINGS = 8;
  private static final int COMMENT = 9;

  @Test
  void hasARowForEachUnit() throws IOException {
    BilingualDocument document = SampleDocuments.interview();
    XSSFSheet sheet = sheet(document);
    assertEquals(
        List.of(
            "id",
            "kind",
            "speaker",
            "time",
            "source",
            "target",
            "score",
            "status",
            "findings",
            "comment"),
        texts(sheet.getRow(0)));
    assertEquals(document.units().size(), sheet.getLastRowNum());
    assertEquals(
        List.of(
            "s1",
            "speech",
            "主持人",
            "00:00:01.000",
            "我们请来了Whisper的老用户。",
            "Our guest has used Whisper for years.",
            "0.97",
            "auto",
            "",
            ""),
        texts(sheet.getRow(4)));
    assertEquals(CellType.NUMERIC, sheet.getRow(4).getCell(SCORE).getCellType());
  }

  @Test
  void saysInWordsWhatNeedsALook() throws IOException {
    XSSFSheet sheet = sheet(SampleDocuments.interview());
    assertEquals("untranslated", text(sheet, 2, STATUS));
    assertEquals("⚠ doubtful, auto", text(sheet, 5, STATUS));
    assertEquals("added", text(sheet, 7, STATUS));
    assertEquals("auto, machine translation", text(sheet, 10, STATUS));
    assertEquals("FFFBF1DC", fill(sheet, 5, SOURCE));
    assertEquals("", fill(sheet, 4, SOURCE));
    assertEquals("FFBFE3CF", fill(sheet, 4, SCORE));
    assertEquals("FFFBE7B5", fill(sheet, 5, SCORE));
  }

  @Test
  void opensOnlyTargetAndCommentForEditing() throws IOException {
    XSSFSheet sheet = sheet(SampleDocuments.interview());
    assertTrue(sheet.getProtect());
    assertTrue(sheet.validateSheetPassword(TableSheet.PASSWORD));
    XSSFRow row = sheet.getRow(1);
    for (int column = 0; column <= COMMENT; column++) {
      boolean locked = row.getCell(column).getCellStyle().getLocked();
      assertEquals(column != TARGET && column != COMMENT, locked, "column " + column);
    }
    assertFalse(sheet.isAutoFilterLocked());
    assertFalse(sheet.isFormatRowsLocked());
    assertTrue(sheet.isDeleteRowsLocked());
  }

  @Test
  void isLaidOutForReadingAndPrinting() throws IOException {
    XSSFSheet sheet = sheet(SampleDocuments.interview());
    assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
    assertEquals("A1:J14", sheet.getCTWorksheet().getAutoFilter().getRef());
    assertEquals(64 * 256, sheet.getColumnWidth(TARGET));
    assertTrue(sheet.getRow(1).getCell(TARGET).getCellStyle().getWrapText());
    assertTrue(sheet.getPrintSetup().getLandscape());
    assertEquals("1:1", sheet.getRepeatingRows().formatAsString());
  }

  @Test
  void textStaysText() throws IOException {
    BilingualDocument document = SampleDocuments.hostile();
    XSSFSheet sheet = sheet(document);
    for (int i = 0; i < document.units().size(); i++) {
      TranslationUnit unit = document.units().get(i);
      assertEquals(SafeXml.legal(unit.sourceText()), text(sheet, i + 1, SOURCE));
      assertEquals(SafeXml.legal(unit.targetText()), text(sheet, i + 1, TARGET));
      assertEquals(CellType.STRING, sheet.getRow(i + 1).getCell(TARGET).getCellType());
    }
    assertEquals("@", sheet.getRow(5).getCell(TARGET).getCellStyle().getDataFormatString());
    assertEquals("@", sheet.getRow(5).getCell(COMMENT).getCellStyle().getDataFormatString());
  }

  @Test
  void cutsWhatNoCellHoldsAndSaysSo() throws IOException {
    // Different characters, since POI takes what packs too well for a bomb.
    String text =
        IntStream.range(0, 20_000)
            .mapToObj(i -> Character.toString(0x20000 + i * 7919 % 40_000))
            .collect(Collectors.joining());
    XSSFSheet sheet =
        sheet(UnitBuilder.document("big", List.of(unit("a").zh(text).en("Han.").build())));
    String cell = text(sheet, 1, SOURCE);
    String kept = cell.replace(" […cut: too long for a cell]", "");
    assertTrue(cell.length() <= CellText.MAX_LENGTH);
    assertTrue(kept.length() < cell.length() && text.startsWith(kept));
    assertTrue(Character.isLowSurrogate(kept.charAt(kept.length() - 1)));
    assertTrue(text(sheet, 1, FINDINGS).startsWith("A text is too long for a cell"));
  }

  @Test
  void putsFindingsBesideTheirUnit() throws IOException {
    Finding byUnit = finding("s1", "numbers", "12 is missing");
    Finding bySegment = finding("s1.z0", "terms.missing", "Whisper is missing");
    byte[] file =
        Golden.bytes(new BilingualTable(List.of(byUnit, bySegment)), SampleDocuments.interview());
    assertEquals(
        "warning numbers: 12 is missing\nwarning terms.missing: Whisper is missing",
        text(sheet(file), 4, FINDINGS));
  }

  @Test
  void anEmptyDocumentIsATableOfHeadings() throws IOException {
    assertEquals(0, sheet(UnitBuilder.document("empty", List.of())).getLastRowNum());
  }

  @Test
  void givesTheSameBytesAgain() {
    assertArrayEquals(
        Golden.bytes(new BilingualTable(List.of()), SampleDocuments.interview()),
        Golden.bytes(new BilingualTable(List.of()), SampleDocuments.interview()));
  }

  @Test
  void tellsNoTime() throws IOException {
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(
            new ByteArrayInputStream(
                Golden.bytes(new BilingualTable(List.of()), SampleDocuments.interview())))) {
      assertNull(workbook.getProperties().getCoreProperties().getCreated());
    }
  }

  private static Finding finding(String segment, String rule, String message) {
    Location location = new Location("source-zh/interview.md", segment, 1, 1);
    return new Finding(rule, Severity.WARNING, location, "", "", null, null, message, null, null);
  }

  private static XSSFSheet sheet(BilingualDocument document) throws IOException {
    return sheet(Golden.bytes(new BilingualTable(List.of()), document));
  }

  private static XSSFSheet sheet(byte[] file) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      return workbook.getSheetAt(0);
    }
  }

  private static String fill(XSSFSheet sheet, int row, int column) {
    XSSFColor colour =
        sheet.getRow(row).getCell(column).getCellStyle().getFillForegroundXSSFColor();
    return colour == null ? "" : colour.getARGBHex();
  }

  private static String text(XSSFSheet sheet, int row, int column) {
    return sheet.getRow(row).getCell(column).getStringCellValue();
  }

  private static List<String> texts(Row row) {
    List<String> texts = new ArrayList<>();
    row.forEach(
        cell ->
            texts.add(
                cell.getCellType() == CellType.NUMERIC
                    ? Double.toString(cell.getNumericCellValue())
                    : cell.getStringCellValue()));
    return texts;
  }
}
