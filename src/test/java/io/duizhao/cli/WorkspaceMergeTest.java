package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.cli.option.ExitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the workspace knows comes out in the source's format, with a file or without. */
class WorkspaceMergeTest {
  private static final String SOURCE =
      """
      # 三个问题

      **主持人：** 第一个问题。第二个问题。

      **嘉宾：** 第三个问题。第四个问题。
      """;

  @TempDir Path root;
  private TestWorkspace workspace;

  @BeforeEach
  void layOut() throws IOException {
    workspace = new TestWorkspace(root);
    workspace.write("source-zh/talk.md", SOURCE);
    workspace.write("source-zh/other.md", "别的一句话。\n");
    workspace.write(
        "glossary/terms.csv", TestWorkspace.GLOSSARY + "host,person,主持人,,,,Host,,,any,,,\n");
    Program.Outcome outcome =
        Program.run("export", "xlsx", root.toString(), "--out", path("tables"));
    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.err());
  }

  @Test
  void tablesThatCameOneAfterAnotherAreAllThere() throws IOException {
    imported("a", Map.of("第一个问题。", "First question."));
    imported("b", Map.of("第二个问题。", "Second question."));
    edited("c", Map.of("第三个问题。", "Third question."));
    Program.Outcome outcome = merge(path("c.xlsx"));
    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.err());
    assertEquals(
        """
        # 三个问题

        **Host:** First question. Second question.

        **嘉宾：** Third question. 第四个问题。
        """,
        workspace.read("talk.en.md"));
    assertTrue(outcome.err().contains("2 of 5 segments have no translation"), outcome.err());
    assertFalse(workspace.read("translations/talk.jsonl").contains("Third"), "nothing is stored");
  }

  @Test
  void aDocumentNeedsNoFile() throws IOException {
    imported("a", Map.of("第一个问题。", "First question.", "三个问题", "Three Questions"));
    Program.Outcome outcome = merge("--document", "talk", "--document", "other");
    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.err());
    assertEquals(
        """
        # Three Questions

        **Host:** First question. 第二个问题。

        **嘉宾：** 第三个问题。第四个问题。
        """,
        workspace.read("out/merged/talk.en.md"));
    assertEquals("别的一句话。\n", workspace.read("out/merged/other.en.md"));
    assertTrue(
        outcome.err().contains("source-zh/talk.md: 3 of 5 segments have no translation"),
        outcome.err());
    Files.writeString(workspace.path("out/merged/talk.en.md"), "a person's work");
    assertEquals(ExitStatus.INPUT, merge("--document", "talk").status());
    assertEquals("a person's work", workspace.read("out/merged/talk.en.md"));
  }

  @Test
  void anAlignedDocumentIsMergedToo() throws IOException {
    workspace.write(
        "target-en/talk.md",
        """
        # Three Questions

        **Host:** The first question. The second question.

        **Guest:** The third question. The fourth question.
        """);
    imported("a", Map.of("第三个问题。", "Number three."));
    assertEquals(ExitStatus.CLEAN, merge("--document", "talk", "--untranslated", "fail").status());
    assertEquals(
        """
        # Three Questions

        **Host:** The first question. The second question.

        **嘉宾：** Number three. The fourth question.
        """,
        workspace.read("out/merged/talk.en.md"));
  }

  @Test
  void aConflictIsToldAndOursIsWritten() throws IOException {
    imported("a", Map.of("第一个问题。", "Ours one.", "第二个问题。", "Ours two."));
    edited("b", Map.of("第一个问题。", "Theirs one.", "第三个问题。", "Theirs three."));
    Program.Outcome outcome = merge(path("b.xlsx"));
    assertEquals(ExitStatus.FINDINGS, outcome.status(), outcome.err());
    assertTrue(
        outcome.err().contains("ours stays: \"Ours one.\", and the file says \"Theirs one.\""),
        outcome.err());
    String merged = workspace.read("talk.en.md");
    assertTrue(merged.contains("Ours one. Ours two.\n"), merged);
    assertTrue(merged.contains("Theirs three."), merged);
    assertEquals(ExitStatus.CLEAN, merge(path("b.xlsx"), "--take-theirs").status());
    assertTrue(workspace.read("talk.en.md").contains("Theirs one. Ours two.\n"));
  }

  @Test
  void aTableOfAnEmptiedWorkspaceKeepsItsTargets() throws IOException {
    imported("a", Map.of("第一个问题。", "First question."));
    Program.run("export", "xlsx", root.toString(), "--out", path("tables"));
    Files.delete(workspace.path("translations/talk.jsonl"));
    assertEquals(ExitStatus.CLEAN, merge(path("tables/talk.xlsx")).status());
    assertTrue(workspace.read("tables/talk.en.md").contains("**Host:** First question. 第二"));
  }

  @Test
  void allFaultsOfAFileAreNamed() throws IOException {
    edited("a", Map.of());
    table(
        "a",
        rows -> {
          rows.get(1).getCell(0).setCellValue("wrong1");
          rows.get(3).getCell(0).setCellValue("wrong2");
        });
    Program.Outcome outcome = merge(path("a.xlsx"));
    assertEquals(ExitStatus.INPUT, outcome.status());
    assertTrue(outcome.err().contains("a.xlsx:2:6: the row's id is 'wrong1'"), outcome.err());
    assertTrue(outcome.err().contains("a.xlsx:4:6: the row's id is 'wrong2'"), outcome.err());
    assertFalse(Files.exists(workspace.path("talk.en.md")));
  }

  @Test
  void whatIsNotThereIsNamed() {
    Program.Outcome outcome = merge("--document", "tolk");
    assertEquals(ExitStatus.INPUT, outcome.status());
    assertTrue(outcome.err().contains("has no document 'tolk'; it has other, talk"), outcome.err());
    assertEquals(ExitStatus.USAGE, merge().status());
    assertEquals(
        ExitStatus.USAGE,
        merge("--document", "talk", "--document", "other", "--out", "x").status());
  }

  private String path(String file) {
    return root.resolve(file).toString();
  }

  private Program.Outcome merge(String... args) {
    List<String> all = new ArrayList<>(List.of("merge"));
    all.addAll(List.of(args));
    all.addAll(List.of("--dir", root.toString()));
    return Program.run(all.toArray(String[]::new));
  }

  private void imported(String name, Map<String, String> targets) throws IOException {
    edited(name, targets);
    Program.Outcome outcome =
        Program.run("import", "xlsx", path(name + ".xlsx"), "--dir", root.toString());
    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.out() + outcome.err());
  }

  /** Copies the table as it was exported first, with other targets by their sources. */
  private void edited(String name, Map<String, String> targets) throws IOException {
    Files.copy(workspace.path("tables/talk.xlsx"), workspace.path(name + ".xlsx"));
    table(
        name,
        rows -> {
          for (Row row : rows) {
            String target = targets.get(row.getCell(4).getStringCellValue());
            if (target != null) {
              row.getCell(5).setCellValue(target);
            }
          }
        });
  }

  private void table(String name, java.util.function.Consumer<List<Row>> edit) throws IOException {
    Path file = workspace.path(name + ".xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      List<Row> rows = new ArrayList<>();
      workbook.getSheetAt(0).forEach(rows::add);
      edit.accept(rows);
      try (var out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
    }
  }
}
