package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.cli.option.ExitStatus;
import io.duizhao.exchange.ShownCodes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tables come back as another program saves them, edited, sorted and damaged: every edit arrives or
 * is named in a finding, every fault is reported.
 */
class ReturnedTablesTest {
  private static final String STORE = "translations/talk.jsonl";

  @TempDir Path root;
  private TestWorkspace workspace;

  @BeforeEach
  void layOut() throws IOException {
    workspace = new TestWorkspace(root);
    StringBuilder zh = new StringBuilder();
    StringBuilder en = new StringBuilder();
    for (int i = 1; i <= 30; i++) {
      zh.append("这是第").append(i * 7).append("条记录，请检查里面的**名字**。\n\n");
      en.append("This is record ").append(i * 7).append("; please check the **names** in it.\n\n");
    }
    workspace.write("source-zh/talk.md", zh.toString());
    workspace.write("target-en/talk.md", en.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "docx"})
  void aTableThatNobodyTouchedChangesNothing(String format) throws IOException {
    export(format);
    Program.Outcome outcome = importing(format);
    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.err() + outcome.out());
    assertTrue(
        outcome.err().contains(": 0 taken, 30 unchanged, 0 untranslated, 0 not taken"),
        outcome.err());
    assertFalse(Files.exists(workspace.path(STORE)));
    saved(format, rows(format));
    assertTrue(importing(format).err().contains(": 0 taken, 30 unchanged"), "saved by another");
  }

  @Test
  void aCodeIsPutWhereItsWordStands() throws IOException {
    export("docx");
    List<List<String>> rows = rows("docx");
    int target = rows.get(0).indexOf("target");
    rows.get(1).set(target, "This is ｛1｝record{/ 1} 7; please check the names in it.");
    saved("docx", rows);
    assertEquals(ExitStatus.CLEAN, importing("docx").status());
    assertEquals(
        ExitStatus.CLEAN,
        Program.run("merge", "--document", "talk", "--dir", root.toString()).status());
    assertEquals(
        "This is **record** 7; please check the names in it.",
        Files.readAllLines(root.resolve("out/merged/talk.en.md")).get(0));
  }

  @Test
  void aTableWithoutCodesIsTakenAsBefore() throws IOException {
    export("xlsx");
    List<List<String>> rows = rows("xlsx");
    int key = rows.get(0).indexOf("key of talk");
    for (List<String> row : rows.subList(1, rows.size())) {
      row.set(4, ShownCodes.plain(row.get(4)));
      row.set(5, ShownCodes.plain(row.get(5)));
      String[] parts = row.get(key).split(" ");
      parts[2] = io.duizhao.io.TextHash.of(row.get(5));
      row.set(key, String.join(" ", List.of(parts).subList(0, 4)));
    }
    rows.get(2).set(5, "Another record.");
    saved("xlsx", rows);
    Program.Outcome outcome = importing("xlsx");
    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.out() + outcome.err());
    assertTrue(outcome.err().contains(": 1 taken, 29 unchanged"), outcome.err());
  }

  @Test
  void whatSpreadsheetsDoToCells() throws IOException {
    export("xlsx");
    Path file = root.resolve("tables/talk.xlsx");
    byte[] changed;
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      var sheet = workbook.getSheetAt(0);
      Cell formula = sheet.getRow(1).getCell(5);
      formula.setCellFormula("CONCATENATE(\"{1}By\",\"{/1} formula\")");
      workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(formula);
      sheet.getRow(2).getCell(5).setCellFormula("1/0");
      workbook
          .getCreationHelper()
          .createFormulaEvaluator()
          .evaluateFormulaCell(sheet.getRow(2).getCell(5));
      sheet.addMergedRegion(new org.apache.poi.ss.util.CellRangeAddress(3, 4, 5, 5));
      sheet.getRow(4).getCell(5).setBlank();
      sheet.getRow(5).setZeroHeight(true);
      sheet.getRow(5).getCell(5).setCellValue("{1}In a{/1} hidden row");
      sheet.getRow(0).createCell(20).setCellValue("my column");
      sheet.getRow(6).createCell(20).setCellValue("my note");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      changed = out.toByteArray();
    }
    Files.write(file, changed);
    Program.Outcome outcome = importing("xlsx");
    String store = workspace.read(STORE);
    assertTrue(store.contains("\"By formula\""), store);
    assertTrue(store.contains("\"In a hidden row\""), store);
    assertFalse(store.contains("DIV"), store);
    assertTrue(outcome.out().contains(":3:6: import.error-cell"), outcome.out());
    assertTrue(outcome.out().contains("import.emptied"), outcome.out());
    assertFalse(outcome.out().contains("my note"), outcome.out());
  }

  @Test
  void commentsOfRefusedRowsAreKeptOrTold() throws IOException {
    export("xlsx");
    List<List<String>> rows = rows("xlsx");
    int comment = rows.get(0).indexOf("comment");
    rows.get(1).set(5, "Without its code.");
    rows.get(1).set(comment, "Which name?");
    rows.get(2).set(0, "damaged");
    rows.get(2).set(comment, "What is this?");
    rows.get(3).set(4, "别的。");
    rows.get(3).set(comment, "Is it another?");
    saved("xlsx", rows);
    Program.Outcome outcome = importing("xlsx");
    assertTrue(outcome.out().contains("import.lost-code"), outcome.out());
    assertTrue(workspace.read(STORE).contains("\"Which name?\""), outcome.out());
    assertFalse(workspace.read(STORE).contains("Without its code."), outcome.out());
    assertTrue(outcome.out().contains("no place: \"What is this?\""), outcome.out());
    assertTrue(outcome.out().contains("no place: \"Is it another?\""), outcome.out());
  }

  @Test
  void aSentenceOfTheTranslationAloneThatWasTakenOutIsTold() throws IOException {
    String aside = "An aside that only the English has, about nothing of the kind.\n\n";
    workspace.write("target-en/talk.md", workspace.read("target-en/talk.md") + aside);
    export("docx");
    List<List<String>> rows = rows("docx");
    assertTrue(rows.get(31).get(0).startsWith("added-"), rows.get(31).toString());
    rows.remove(31);
    saved("docx", rows);
    Program.Outcome outcome = importing("docx");
    assertTrue(outcome.out().contains("a sentence that only the translation has"), outcome.out());
  }

  @Test
  void mergesATable() throws IOException {
    export("xlsx");
    List<List<String>> rows = rows("xlsx");
    int target = rows.get(0).indexOf("target");
    rows.get(3).set(target, "The {1}third{/1} one.");
    saved("xlsx", rows);
    Program.Outcome outcome =
        Program.run("merge", root.resolve("tables/talk.xlsx").toString(), "--dir", root.toString());
    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.err());
    List<String> merged = Files.readAllLines(root.resolve("tables/talk.en.md"));
    assertEquals("The **third** one.", merged.get(4));
    assertEquals("This is record 7; please check the **names** in it.", merged.get(0));
    assertFalse(Files.exists(workspace.path(STORE)));
  }

  @ParameterizedTest
  @CsvSource({
    "xlsx, 1",
    "xlsx, 2",
    "xlsx, 3",
    "xlsx, 4",
    "xlsx, 5",
    "xlsx, 6",
    "docx, 7",
    "docx, 8",
    "docx, 9",
    "docx, 10"
  })
  void everyFaultIsReportedAndNoEditLost(String format, long seed) throws IOException {
    new ReturnTrial(root).run(format, seed, file -> {});
  }

  private void export(String format) {
    Program.Outcome outcome =
        Program.run("export", format, root.toString(), "--out", root.resolve("tables").toString());
    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.err());
  }

  private Program.Outcome importing(String format, String... options) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "import",
                format,
                root.resolve("tables/talk." + format).toString(),
                "--dir",
                root.toString()));
    args.addAll(List.of(options));
    return Program.run(args.toArray(String[]::new));
  }

  private List<List<String>> rows(String format) throws IOException {
    return OfficeRows.of(root.resolve("tables/talk." + format));
  }

  private void saved(String format, List<List<String>> rows) throws IOException {
    OfficeRows.write(rows, root.resolve("tables/talk." + format));
  }
}
