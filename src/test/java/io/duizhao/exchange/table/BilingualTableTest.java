package io.duizhao.exchange.table;

import static io.duizhao.exchange.UnitBuilder.unit;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.exchange.Golden;
import io.duizhao.exchange.SampleDocuments;
import io.duizhao.exchange.ShownCodes;
import io.duizhao.exchange.UnitBuilder;
import io.duizhao.io.SafeXml;
import io.duizhao.io.TextHash;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.finding.Location;
import io.duizhao.model.finding.Message;
import io.duizhao.model.finding.Severity;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.model.unit.TranslationUnit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The table as Apache POI reads it. */
class BilingualTableTest {
  private static final int SOURCE = TableColumn.SOURCE.index();
  private static final int TARGET = TableColumn.TARGET.index();
  private static final int SCORE = TableColumn.SCORE.index();
  private static final int STATUS = TableColumn.STATUS.index();
  private static final int FINDINGS = TableColumn.FINDINGS.index();
  private static final int COMMENT = TableColumn.COMMENT.index();
  private static final int STATE = TableColumn.STATE.index();
  private static final int KEY = TableColumn.KEY.index();

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
            "state",
            "comment",
            "terms",
            "codes",
            "score",
            "status",
            "findings",
            "key of interview"),
        texts(sheet.getRow(0)));
    assertEquals(document.units().size(), sheet.getLastRowNum());
    assertEquals(
        List.of(
            "s1.z0",
            "speech",
            "主持人",
            "00:00:01.000",
            "我们请来了{1}Whisper{/1}的老用户。",
            "Our guest has used {1}Whisper{/1} for years.",
            "translated",
            "",
            "",
            "{1} bold",
            "0.97",
            "auto",
            "",
            "4 s1.z0 "
                + TextHash.of("Our guest has used {1}Whisper{/1} for years.")
                + " translated coded"),
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
  void opensOnlyTargetStateAndCommentForEditing() throws IOException {
    XSSFSheet sheet = sheet(SampleDocuments.interview());
    assertTrue(sheet.getProtect());
    assertTrue(sheet.validateSheetPassword(TableSheet.PASSWORD));
    XSSFRow row = sheet.getRow(1);
    List<Integer> open = List.of(TARGET, STATE, COMMENT);
    for (int column = 0; column <= KEY; column++) {
      boolean locked = row.getCell(column).getCellStyle().getLocked();
      assertEquals(!open.contains(column), locked, "column " + column);
    }
    assertTrue(sheet.isColumnHidden(KEY));
    DataValidation states = sheet.getDataValidations().get(0);
    assertEquals(
        "F2:F14".replace('F', (char) ('A' + STATE)),
        states.getRegions().getCellRangeAddress(0).formatAsString());
    assertEquals(
        List.of("initial", "translated", "reviewed", "final"),
        List.of(states.getValidationConstraint().getExplicitListValues()));
    assertFalse(sheet.isAutoFilterLocked());
    assertFalse(sheet.isFormatRowsLocked());
    assertTrue(sheet.isDeleteRowsLocked());
  }

  @Test
  void isLaidOutForReadingAndPrinting() throws IOException {
    XSSFSheet sheet = sheet(SampleDocuments.interview());
    assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
    assertEquals("A1:N14", sheet.getCTWorksheet().getAutoFilter().getRef());
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
      assertEquals(
          SafeXml.legal(ShownCodes.text(ShownCodes.ofSource(unit))), text(sheet, i + 1, SOURCE));
      assertEquals(
          SafeXml.legal(ShownCodes.text(ShownCodes.ofTarget(unit))), text(sheet, i + 1, TARGET));
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
        Golden.bytes(
            new BilingualTable(List.of(byUnit, bySegment), Map.of()), SampleDocuments.interview());
    assertEquals(
        "warning numbers: 12 is missing\nwarning terms.missing: Whisper is missing",
        text(sheet(file), 4, FINDINGS));
  }

  @Test
  void marksTermsInTheSource() throws IOException {
    byte[] file =
        Golden.bytes(
            new BilingualTable(List.of(), TableTerms.whisper("s1", 5, 12)),
            SampleDocuments.interview());
    XSSFSheet sheet = sheet(file);
    XSSFRichTextString source = sheet.getRow(4).getCell(SOURCE).getRichStringCellValue();
    assertEquals("我们请来了{1}Whisper{/1}的老用户。", source.getString());
    assertEquals(5, source.numFormattingRuns());
    assertTrue(source.getFontOfFormattingRun(2).getBold());
    assertEquals("Whisper = Whisper", text(sheet, 4, TableColumn.TERMS.index()));
  }

  @Test
  void anEmptyDocumentIsATableOfHeadings() throws IOException {
    assertEquals(0, sheet(UnitBuilder.document("empty", List.of())).getLastRowNum());
  }

  @Test
  void givesTheSameBytesAgain() {
    assertArrayEquals(
        Golden.bytes(new BilingualTable(List.of(), Map.of()), SampleDocuments.interview()),
        Golden.bytes(new BilingualTable(List.of(), Map.of()), SampleDocuments.interview()));
  }

  @Test
  void tellsNoTime() throws IOException {
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(
            new ByteArrayInputStream(
                Golden.bytes(
                    new BilingualTable(List.of(), Map.of()), SampleDocuments.interview())))) {
      assertNull(workbook.getProperties().getCoreProperties().getCreated());
    }
  }

  private static Finding finding(String segment, String rule, String message) {
    Location location = new Location("source-zh/interview.md", segment, 1, 1);
    Message said = Message.of("own.said").with("text", message);
    return new Finding(rule, Severity.WARNING, location, "", "", null, null, said, null, null);
  }

  private static XSSFSheet sheet(BilingualDocument document) throws IOException {
    return sheet(Golden.bytes(new BilingualTable(List.of(), Map.of()), document));
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
