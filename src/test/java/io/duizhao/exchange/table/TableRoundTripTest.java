package io.duizhao.exchange.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.exchange.BilingualWriter;
import io.duizhao.exchange.Golden;
import io.duizhao.exchange.ReturnedFile;
import io.duizhao.exchange.SampleDocuments;
import io.duizhao.exchange.ShownCodes;
import io.duizhao.exchange.UnitBuilder;
import io.duizhao.io.InputException;
import io.duizhao.io.SafeZip;
import io.duizhao.io.SourceFile;
import io.duizhao.io.TextHash;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.model.unit.ExportedTarget;
import io.duizhao.model.unit.IncomingTarget;
import io.duizhao.model.unit.TargetState;
import io.duizhao.model.unit.TranslationUnit;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables come back as they went, and say what was done to them. */
class TableRoundTripTest {
  /** Both formats. */
  enum Format {
    XLSX {
      @Override
      BilingualWriter writer() {
        return new BilingualTable(List.of(), TableTerms.whisper("s1", 5, 12));
      }

      @Override
      ReturnedFile read(byte[] file) {
        return SheetReader.read(SourceFile.of("t.xlsx", file));
      }
    },
    DOCX {
      @Override
      BilingualWriter writer() {
        return new WordTable(TableTerms.whisper("s1", 5, 12));
      }

      @Override
      ReturnedFile read(byte[] file) {
        return WordReader.read(SourceFile.of("t.docx", file));
      }
    };

    abstract BilingualWriter writer();

    abstract ReturnedFile read(byte[] file);
  }

  @ParameterizedTest
  @EnumSource
  void nothingChanges(Format format) {
    for (BilingualDocument document :
        List.of(SampleDocuments.interview(), SampleDocuments.hostile())) {
      ReturnedFile table = format.read(Golden.bytes(format.writer(), document));
      assertEquals(document.name(), table.document());
      assertEquals(List.of(), table.findings());
      List<TranslationUnit> units =
          document.units().stream().filter(unit -> !unit.source().isEmpty()).toList();
      assertEquals(units.size(), table.targets().size());
      for (int i = 0; i < units.size(); i++) {
        TranslationUnit unit = units.get(i);
        IncomingTarget target = table.targets().get(i);
        assertEquals(
            String.join("+", unit.source().stream().map(s -> s.id().value()).toList()),
            target.id());
        assertEquals(CellText.flat(ShownCodes.text(ShownCodes.ofSource(unit))), target.source());
        assertEquals(CellText.flat(ShownCodes.text(ShownCodes.ofTarget(unit))), target.target());
        assertEquals(CellText.flat(unit.sourceText()), ShownCodes.plain(target.source()));
        assertEquals(Optional.of(unit.state()), target.state());
        assertEquals(
            Optional.of(
                new ExportedTarget(
                    TextHash.of(target.target()),
                    unit.state(),
                    !ShownCodes.of(unit.source()).isEmpty())),
            target.exported());
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void theSameBytesAgain(Format format) {
    assertArrayEquals(
        Golden.bytes(format.writer(), SampleDocuments.interview()),
        Golden.bytes(format.writer(), SampleDocuments.interview()));
  }

  @Test
  void wordReadsTheTable() throws IOException {
    byte[] file = Golden.bytes(Format.DOCX.writer(), SampleDocuments.interview());
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
      XWPFTable table = document.getTables().get(0);
      assertEquals(SampleDocuments.interview().units().size() + 1, table.getNumberOfRows());
      List<String> texts =
          table.getRow(4).getTableCells().stream().map(XWPFTableCell::getTextRecursively).toList();
      assertTrue(texts.get(0).startsWith("s1.z0"), texts.toString());
      assertEquals("主持人 00:00:01.000", texts.get(1));
      assertEquals("我们请来了{1}Whisper{/1}的老用户。", texts.get(2));
      assertEquals("Our guest has used {1}Whisper{/1} for years.", texts.get(3));
      assertEquals("translated", texts.get(4));
    }
  }

  @Test
  void editsComeBack() throws IOException {
    ReturnedFile table =
        edited(
            sheet -> {
              sheet.getRow(4).getCell(TableColumn.TARGET.index()).setCellValue("Edited & <new>");
              sheet.getRow(4).getCell(TableColumn.STATE.index()).setCellValue("Final");
              sheet.getRow(4).getCell(TableColumn.COMMENT.index()).setCellValue("看这里\n二");
              sheet.getRow(8).getCell(TableColumn.TARGET.index()).setCellValue(42);
            });
    IncomingTarget target = table.targets().get(3);
    assertEquals("Edited & <new>", target.target());
    assertEquals(Optional.of(TargetState.FINAL), target.state());
    assertEquals("看这里 二", target.comment());
    assertEquals(4, target.place().line() - 1);
    assertEquals("42", table.targets().get(6).target());
    assertEquals(List.of(), table.findings());
  }

  @Test
  void damageIsTold() throws IOException {
    int id = TableColumn.ID.index();
    int key = TableColumn.KEY.index();
    ReturnedFile table =
        edited(
            sheet -> {
              sheet.getRow(1).getCell(id).setCellValue("x9");
              sheet.getRow(3).getCell(id).setCellValue("");
              sheet.getRow(3).getCell(key).setCellValue("");
              sheet.getRow(4).getCell(TableColumn.STATE.index()).setCellValue("done");
              sheet.getRow(7).getCell(TableColumn.TARGET.index()).setCellValue("Other mug.");
              String other = sheet.getRow(9).getCell(key).getStringCellValue();
              String otherId = sheet.getRow(9).getCell(id).getStringCellValue();
              sheet
                  .getRow(9)
                  .getCell(key)
                  .setCellValue(sheet.getRow(8).getCell(key).getStringCellValue());
              sheet
                  .getRow(9)
                  .getCell(id)
                  .setCellValue(sheet.getRow(8).getCell(id).getStringCellValue());
              sheet.getRow(8).getCell(key).setCellValue(other);
              sheet.getRow(8).getCell(id).setCellValue(otherId);
            });
    assertEquals(
        List.of(
            "import.damaged-row",
            "import.no-id",
            "import.unknown-state",
            "import.added",
            "import.reordered"),
        table.findings().stream().map(Finding::rule).toList());
    assertEquals("title: \"Who Checks the Machine?\"", table.findings().get(0).target());
    assertEquals(2, table.findings().get(0).location().line());
  }

  @Test
  void columnsMayMoveAndTheKeyMayBeGone() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.createSheet("Notes").createRow(0).createCell(0).setCellValue("by hand");
      XSSFSheet sheet = workbook.createSheet("T");
      String[][] rows = {
        {"a title"}, {"TARGET", "Id ", "other", "source"}, {"Hello.", "a1", "", "你好。"}
      };
      for (int r = 0; r < rows.length; r++) {
        var row = sheet.createRow(r);
        for (int c = 0; c < rows[r].length; c++) {
          row.createCell(c).setCellValue(rows[r][c]);
        }
      }
      ReturnedFile table = Format.XLSX.read(bytes(workbook));
      assertEquals("", table.document());
      IncomingTarget target = table.targets().get(0);
      assertEquals("a1", target.id());
      assertEquals("Hello.", target.target());
      assertEquals(Optional.empty(), target.exported());
      assertEquals(3, target.place().line());
    }
  }

  @Test
  void trackedChangesAreAccepted() throws IOException {
    byte[] file =
        Golden.bytes(
            Format.DOCX.writer(),
            UnitBuilder.document(
                "d", List.of(UnitBuilder.unit("a").zh("你好。").en("Hello you.").build())));
    Map<String, byte[]> parts = new LinkedHashMap<>(SafeZip.entries(file));
    String content = new String(parts.get("word/document.xml"), StandardCharsets.UTF_8);
    String changed =
        content.replace(
            ">Hello you.</w:t></w:r>",
            ">Hello</w:t></w:r><w:del><w:r><w:delText> you</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t xml:space=\"preserve\"> all</w:t></w:r></w:ins>"
                + "<w:r><w:t>.</w:t></w:r>");
    parts.put("word/document.xml", changed.getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SafeZip.write(parts, out);
    assertEquals("Hello all.", Format.DOCX.read(out.toByteArray()).targets().get(0).target());
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNoTableIsRefused(Format format) throws IOException {
    assertThrows(InputException.class, () -> format.read(new byte[0]));
    assertThrows(
        InputException.class, () -> format.read("id,source".getBytes(StandardCharsets.UTF_8)));
    byte[] file = Golden.bytes(format.writer(), SampleDocuments.interview());
    byte[] half = java.util.Arrays.copyOf(file, file.length / 2);
    assertThrows(InputException.class, () -> format.read(half));
    ByteArrayOutputStream empty = new ByteArrayOutputStream();
    SafeZip.write(Map.of("a.txt", new byte[3]), empty);
    assertThrows(InputException.class, () -> format.read(empty.toByteArray()));
    byte[] bomb = bomb();
    String message = assertThrows(InputException.class, () -> format.read(bomb)).getMessage();
    assertTrue(message.contains("unpacks to more than it should"), message);
  }

  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 100; i++) {
        zip.write(zeros);
      }
    }
    return out.toByteArray();
  }

  private static ReturnedFile edited(Consumer<XSSFSheet> edit) throws IOException {
    byte[] file = Golden.bytes(Format.XLSX.writer(), SampleDocuments.interview());
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      edit.accept(workbook.getSheetAt(0));
      return Format.XLSX.read(bytes(workbook));
    }
  }

  private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.write(out);
    return out.toByteArray();
  }
}
