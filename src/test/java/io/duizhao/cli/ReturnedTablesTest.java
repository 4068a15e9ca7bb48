package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.duizhao.exchange.ShownCodes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
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
  private static final ObjectMapper JSON = new ObjectMapper();
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
    "xlsx, 7",
    "xlsx, 8",
    "xlsx, 9",
    "xlsx, 10",
    "xlsx, 11",
    "xlsx, 12",
    "docx, 13",
    "docx, 14",
    "docx, 15",
    "docx, 16",
    "docx, 17",
    "docx, 18",
    "docx, 19",
    "docx, 20",
    "docx, 21",
    "docx, 22"
  })
  void everyFaultIsReportedAndNoEditLost(String format, long seed) throws IOException {
    export(format);
    List<List<String>> rows = rows(format);
    Damage damage = new Damage(rows, new Random(seed));
    damage.work();
    saved(format, damage.rows);
    Program.Outcome outcome = importing(format, "--format", "json");
    List<JsonNode> findings = new ArrayList<>();
    JSON.readTree(outcome.out()).forEach(findings::add);
    String store = Files.exists(workspace.path(STORE)) ? workspace.read(STORE) : "";
    String what = format + ", seed " + seed + "\n" + outcome.out() + store;
    for (Map.Entry<String, String> fault : damage.faults.entrySet()) {
      assertTrue(
          findings.stream()
              .anyMatch(
                  finding ->
                      finding.path("rule").asText().equals(fault.getValue())
                          && (fault.getKey().startsWith("*")
                              || finding.path("segment").asText().contains(fault.getKey()))),
          fault + " in " + what);
    }
    for (String edit : damage.edits) {
      boolean stored = store.contains("\"" + ShownCodes.plain(edit) + "\"");
      boolean told =
          findings.stream().anyMatch(finding -> finding.path("target").asText().equals(edit));
      assertTrue(stored || told, edit + " in " + what);
    }
    for (String clean : damage.clean) {
      assertTrue(store.contains("\"" + ShownCodes.plain(clean) + "\""), clean + " in " + what);
    }
  }

  /** Does to rows what people do. */
  private static final class Damage {
    final List<List<String>> rows;
    final Map<String, String> faults = new LinkedHashMap<>();
    final List<String> edits = new ArrayList<>();
    final List<String> clean = new ArrayList<>();
    private final Random random;
    private final int id;
    private final int source;
    private final int target;
    private final int state;
    private final int comment;
    private final int key;

    Damage(List<List<String>> rows, Random random) {
      this.rows = rows;
      this.random = random;
      List<String> headings = rows.get(0);
      id = headings.indexOf("id");
      source = headings.indexOf("source");
      target = headings.indexOf("target");
      state = headings.indexOf("state");
      comment = headings.indexOf("comment");
      key = headings.indexOf("key of talk");
    }

    void work() {
      List<List<String>> body = new ArrayList<>(rows.subList(1, rows.size()));
      List<List<String>> added = new ArrayList<>();
      List<List<String>> gone = new ArrayList<>();
      for (List<String> row : body) {
        String name = row.get(id);
        String edit = "Edit " + random.nextInt(1_000_000) + " {1}&{/1} <x>.";
        boolean edits = random.nextInt(2) == 0;
        if (edits) {
          row.set(target, edit);
          this.edits.add(edit);
        }
        switch (random.nextInt(19)) {
          case 0 -> {
            gone.add(row);
            this.edits.remove(edit);
            faults.put(name, "import.missing");
          }
          case 1 -> {
            List<String> twin = new ArrayList<>(row);
            String other = "Twin " + random.nextInt(1_000_000);
            twin.set(target, other);
            added.add(twin);
            this.edits.add(other);
            faults.put(name, "import.duplicate-id");
          }
          case 2 -> {
            row.set(source, row.get(source) + "多");
            faults.put(name, "import.changed-source");
          }
          case 3 -> {
            row.set(id, "damaged" + random.nextInt(1000));
            faults.put(row.get(id), "import.damaged-row");
          }
          case 4 -> {
            row.set(id, "");
            row.set(key, "");
            faults.put("*" + name, "import.no-id");
          }
          case 5 -> {
            row.set(state, "finished");
            faults.put(name, "import.unknown-state");
          }
          case 6 -> {
            row.set(target, "");
            this.edits.remove(edit);
            faults.put(name, "import.emptied");
          }
          case 7 -> {
            row.set(comment, "Remark " + random.nextInt(1_000_000));
            clean.add(row.get(comment));
          }
          case 8 -> code(row, name, "Lost " + random.nextInt(1_000_000) + " {1}x.", "lost");
          case 9 -> code(row, name, "Two " + random.nextInt(1_000_000) + " {1}{1}x{/1}", "doubled");
          case 10 -> code(row, name, "{1}New{/1} {7}" + random.nextInt(1_000_000), "foreign");
          case 11 ->
              code(row, name, "{/1}Turned " + random.nextInt(1_000_000) + "{1}", "misplaced");
          case 12 -> {
            // A code that moves is an edit, although no letter changes.
            this.edits.remove(edit);
            String text = row.get(target).replace("{1}", "").replace("{/1}", "");
            row.set(target, "{1}" + text + "{/1}");
            clean.add(row.get(target));
          }
          default -> {
            if (edits) {
              clean.add(edit.replace("\"", "\\\""));
            }
          }
        }
      }
      body.removeAll(gone);
      body.addAll(added);
      if (random.nextBoolean()) {
        List<List<String>> before = new ArrayList<>(body);
        Collections.shuffle(body, random);
        if (!before.equals(body)) {
          faults.put("*reordered", "import.reordered");
        }
      }
      List<String> headings = rows.get(0);
      rows.clear();
      rows.add(headings);
      rows.addAll(body);
    }

    private void code(List<String> row, String name, String edit, String fault) {
      this.edits.removeIf(row.get(target)::equals);
      row.set(target, edit);
      this.edits.add(edit);
      faults.put(name, "import." + fault + "-code");
    }
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

  /** Returns the rows of the table, of a DOCX with the hidden key as a column. */
  private List<List<String>> rows(String format) throws IOException {
    Path file = root.resolve("tables/talk." + format);
    List<List<String>> rows = new ArrayList<>();
    if (format.equals("xlsx")) {
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
    try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
      for (XWPFTableRow row : document.getTables().get(0).getRows()) {
        List<String> cells = new ArrayList<>();
        for (XWPFTableCell cell : row.getTableCells()) {
          cells.add(cell.getTextRecursively());
        }
        String[] first = cells.get(0).split(" ?[⟦⟧]");
        cells.set(0, first[0]);
        cells.add(first[1]);
        rows.add(cells);
      }
    }
    return rows;
  }

  /** Writes the rows as another program would: texts alone. */
  private void saved(String format, List<List<String>> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (format.equals("xlsx")) {
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
    } else {
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
    }
    Files.write(root.resolve("tables/talk." + format), out.toByteArray());
  }
}
