package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.cli.option.ExitStatus;
import io.duizhao.io.TextHash;
import io.duizhao.message.ReaderLanguage;
import io.duizhao.project.Workspace;
import io.duizhao.workflow.DocumentResult;
import io.duizhao.workflow.RunJob;
import io.duizhao.workflow.RunListener;
import io.duizhao.workflow.Workbench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A later run leaves what is up to date, and its outputs are those of a run that does it all. */
class RepeatedRunTest {
  private static final String UP_TO_DATE = "(up to date)";
  private static final String MEMORY =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" \
      o-tmf="t" adminlang="en" srclang="zh-CN" datatype="plaintext"/><body><tu>\
      <tuv xml:lang="zh-CN"><seg>这句话还没有译文。</seg></tuv>\
      <tuv xml:lang="en-US"><seg>This sentence has no translation yet.</seg></tuv></tu></body></tmx>
      """;

  @TempDir Path root;
  private TestWorkspace workspace;

  @BeforeEach
  void layOut() throws IOException {
    workspace = TestWorkspace.withTalk(root);
    workspace.write("source-zh/note.md", "这句话还没有译文。这是第 2 句。\n");
    workspace.write("source-zh/wrong.txt", "这里有 15 个人。\n\n今天下雨。\n");
    workspace.write("target-en/wrong.mt.txt", "There are 16 people here.\n\nIt is raining.\n");
  }

  @Test
  void whatIsUpToDateIsLeft() throws IOException {
    String first = workspace.run().err();
    assertFalse(first.contains(UP_TO_DATE), first);
    Map<String, String> files = workspace.files("");
    String second = workspace.run().err();
    assertEquals(3, count(second, UP_TO_DATE), second);
    assertTrue(second.contains("3 of 3 were up to date"), second);
    assertTrue(second.contains("note.md: has no English"), second);
    assertEquals(files, workspace.files(""));
    String third = workspace.run("--force", "--jobs", "1").err();
    assertFalse(third.contains("up to date"), third);
    assertEquals(files, workspace.files(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "source-zh/talk.md",
        "target-en/talk.md",
        "target-en/talk.mt.md",
        "glossary/terms.csv",
        "glossary/more.csv",
        "duizhao.yaml",
        "suppressions.tsv",
        "translations/talk.jsonl",
        "alignments/talk.align.tsv",
        "alignments/talk.cuts.tsv",
        "tm/old.tmx"
      })
  void whatDependsOnAChangeIsDoneAgain(String file) throws IOException {
    workspace.run();
    Path path = workspace.path(file);
    String before = Files.exists(path) ? Files.readString(path) : "";
    String after =
        switch (file) {
          case "source-zh/talk.md" -> before.replace("12年", "13年");
          case "target-en/talk.md" -> before.replace("get names wrong", "misspell names");
          case "target-en/talk.mt.md" -> TestWorkspace.EN;
          case "glossary/terms.csv" -> before.replace("Open AI", "Openai");
          case "glossary/more.csv" -> "id,category,zh,en\nshow,term,节目,programme\n";
          case "duizhao.yaml" -> "checks: {numbers: off}\n";
          case "alignments/talk.align.tsv" -> before.replaceFirst("\tauto\t", "\tconfirmed\t");
          case "tm/old.tmx" -> MEMORY;
          default -> "# a remark\n";
        };
    if (file.equals("translations/talk.jsonl")) {
      after =
          "{\"id\":\"0123abcd\",\"sourceHash\":\""
              + TextHash.of("没有")
              + "\",\"source\":\"没有\","
              + "\"target\":\"gone\",\"state\":\"translated\",\"origin\":\"human\"}\n";
    }
    assertFalse(before.equals(after), file);
    workspace.write(file, after);
    Program.Outcome second = workspace.run();
    assertFalse(talk(second).contains(UP_TO_DATE), second.err());
    boolean ofAll = !file.contains("talk");
    assertEquals(ofAll ? 0 : 2, count(second.err(), UP_TO_DATE), second.err());
    Map<String, String> resumed = workspace.files("");
    Program.Outcome whole = workspace.run("--force");
    assertEquals(whole.out(), second.out());
    assertEquals(workspace.files(""), resumed);
    String third = workspace.run().err();
    assertEquals(3, count(third, UP_TO_DATE), third);
  }

  @Test
  void outputsThatWereEditedOrDeletedAreWrittenAgain() throws IOException {
    workspace.run();
    Map<String, String> files = workspace.files("");
    Files.delete(workspace.path("out/tables/talk.xlsx"));
    workspace.write("out/xliff/note.xlf", "edited");
    Files.delete(workspace.path("out/report/index.html"));
    Files.delete(workspace.path("out/tmx/all.tmx"));
    String again = workspace.run().err();
    assertEquals(1, count(again, UP_TO_DATE), again);
    assertEquals(files, workspace.files(""));
  }

  @Test
  void aDamagedOrMissingStampCostsWorkOnly() throws IOException {
    workspace.run();
    Map<String, String> files = workspace.files("");
    Files.delete(workspace.path(".duizhao/run/note.json"));
    workspace.write(
        ".duizhao/run/talk.json", workspace.read(".duizhao/run/talk.json").substring(0, 200));
    workspace.write(".duizhao/run/wrong.json", "{\"inputs\":null}");
    String again = workspace.run().err();
    assertEquals(0, count(again, UP_TO_DATE), again);
    assertEquals(files, workspace.files(""));
  }

  @Test
  void aRunThatWasBrokenOffGoesOn() throws IOException {
    workspace.run();
    Map<String, String> whole = workspace.files("");
    TestWorkspace.delete(workspace.path("out"));
    TestWorkspace.delete(workspace.path(".duizhao"));
    RunListener breaksOff =
        new RunListener() {
          @Override
          public void waiting() {}

          @Override
          public void started(int documents) {}

          @Override
          public void finished(DocumentResult result) {
            throw new IllegalStateException("broken off");
          }
        };
    Workbench workbench = Workbench.open(Workspace.at(root), explanation -> {});
    assertThrows(
        IllegalStateException.class,
        () -> new RunJob(workbench, ReaderLanguage.EN, 1, false, false).run(breaksOff));
    assertFalse(Files.exists(workspace.path("out/tmx/all.tmx")));
    String rest = workspace.run().err();
    assertTrue(rest.contains("[1/3] note: 2 segments, 0 findings " + UP_TO_DATE), rest);
    assertEquals(whole, workspace.files(""));
  }

  @Test
  void aRunThatHasNothingToWriteClearsUpAfterAKilledOne() throws IOException, InterruptedException {
    workspace.run();
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    workspace.write("out/tables/.duizhao-" + dead.pid() + "-0.part", "half");
    assertEquals(3, count(workspace.run().err(), UP_TO_DATE));
    assertFalse(Files.exists(workspace.path("out/tables/.duizhao-" + dead.pid() + "-0.part")));
  }

  @Test
  void anotherFolderOfOutputsIsFilled(@TempDir Path other) throws IOException {
    workspace.run();
    String elsewhere = workspace.run("--out", other.toString()).err();
    assertEquals(0, count(elsewhere, UP_TO_DATE), elsewhere);
    assertEquals(workspace.read("out/tmx/all.tmx"), Files.readString(other.resolve("tmx/all.tmx")));
    assertEquals(3, count(workspace.run().err(), UP_TO_DATE));
  }

  @Test
  void whatIsLeftOfADocumentThatIsGoneStaysUntilItIsPruned() throws IOException {
    workspace.run();
    Files.delete(workspace.path("source-zh/note.md"));
    String kept = workspace.run().err();
    assertTrue(kept.contains("no longer there (note); 'duizhao run --prune' removes it"), kept);
    assertTrue(Files.exists(workspace.path("out/xliff/note.xlf")));
    workspace.write("out/tables/note.xlsx", "edited");
    String pruned = workspace.run("--prune").err();
    assertTrue(pruned.contains("out/tables/note.xlsx: was changed since a run wrote it"), pruned);
    Files.delete(workspace.path("out/tables/note.xlsx"));
    Map<String, String> files = workspace.files("");
    assertFalse(workspace.run("--prune").err().contains("no longer there"));
    TestWorkspace.delete(workspace.path("out"));
    TestWorkspace.delete(workspace.path(".duizhao/run"));
    workspace.run();
    assertEquals(workspace.files(""), files);
  }

  @Test
  void aDocumentWithoutItsTranslationHasNoMemoryAnyMore() throws IOException {
    workspace.run();
    assertTrue(Files.exists(workspace.path("out/tmx/wrong.tmx")));
    Files.delete(workspace.path("target-en/wrong.mt.txt"));
    workspace.run();
    assertFalse(Files.exists(workspace.path("out/tmx/wrong.tmx")));
    assertTrue(Files.exists(workspace.path("out/xliff/wrong.xlf")));
  }

  @Test
  void outputsOfADocumentThatFailsStayAndAreNamed() throws IOException {
    byte[] damaged = {0, 1, 2, 0, 0, 7};
    workspace.write("source-zh/new.txt", damaged);
    assertFalse(workspace.run().err().contains("still holds"));
    String before = workspace.read("source-zh/note.md");
    String made = workspace.read("out/xliff/note.xlf");
    workspace.write("source-zh/note.md", damaged);
    Program.Outcome failed = workspace.run();
    assertEquals(ExitStatus.INPUT, failed.status());
    String told = "(out still holds what an earlier run made of it)";
    assertEquals(1, count(failed.err(), told), failed.err());
    assertTrue(workspace.read("out/report/report.json").contains(told));
    assertEquals(made, workspace.read("out/xliff/note.xlf"));
    workspace.write("source-zh/note.md", before);
    assertEquals(3, count(workspace.run().err(), UP_TO_DATE));
  }

  @Test
  void aStampThatLeadsElsewhereRemovesNothing() throws IOException {
    workspace.run();
    String stamp = workspace.read(".duizhao/run/note.json");
    Files.delete(workspace.path("source-zh/note.md"));
    workspace.write("precious.xlf", workspace.read("out/xliff/note.xlf"));
    workspace.write(
        ".duizhao/run/note.json", stamp.replace("\"xliff/note.xlf\"", "\"../precious.xlf\""));
    workspace.run("--prune");
    assertTrue(Files.exists(workspace.path("precious.xlf")));
  }

  @Test
  void theMergedMemoryIsThatOfTheExport(@TempDir Path other) throws IOException {
    workspace.write("duizhao.yaml", "export: {with-mt: yes}\n");
    for (String withMachine : List.of("yes", "no")) {
      workspace.write("duizhao.yaml", "export: {with-mt: " + withMachine + "}\n");
      workspace.run();
      Program.run("export", "tmx", root.toString(), "--out", other.toString());
      assertEquals(Files.readString(other.resolve("all.tmx")), workspace.read("out/tmx/all.tmx"));
    }
  }

  @Test
  void manyDocumentsAreShownInFewLinesAndOnSeveralPages() throws IOException {
    for (int i = 0; i < 118; i++) {
      workspace.write("source-zh/n%03d.txt".formatted(i), "这是第 %d 篇。\n".formatted(i));
    }
    workspace.write("source-zh/n050.txt", new byte[] {0, 1, 2, 0, 0, 7});
    Program.Outcome outcome = workspace.run();
    List<String> lines = new ArrayList<>(outcome.err().lines().toList());
    assertTrue(lines.size() < 30, outcome.err());
    assertTrue(lines.contains("[61/121] 60 segments, 0 findings"), outcome.err());
    assertTrue(outcome.err().contains("n050.txt"), outcome.err());
    assertTrue(
        outcome.err().contains("has no English; it becomes a translation job (and 117 more)"));
    assertEquals(3, outcome.out().lines().count(), outcome.out());
    assertTrue(outcome.out().contains("\nall 121 (118 to translate, 1 failed) "), outcome.out());
    String overview = workspace.read("out/report/index.html");
    assertTrue(overview.contains("<a href=\"documents-001.html\">n000</a>"), overview);
    assertTrue(overview.contains("<a href=\"documents-002.html\">talk</a>"), overview);
    assertTrue(workspace.read("out/report/documents-002.html").contains("wrong.mt.txt"));
    Map<String, String> files = workspace.files("");
    String again = workspace.run("--jobs", "3").err();
    assertTrue(again.contains(" findings, 120 up to date"), again);
    assertTrue(again.contains("120 of 121 were up to date"), again);
    assertEquals(files, workspace.files(""));
    assertTrue(workspace.run("--verbose").out().lines().count() > 121);
    for (int i = 50; i < 118; i++) {
      Files.delete(workspace.path("source-zh/n%03d.txt".formatted(i)));
    }
    workspace.run();
    assertFalse(Files.exists(workspace.path("out/report/documents-001.html")));
    assertTrue(workspace.read("out/report/index.html").contains("wrong.mt.txt"));
  }

  private static String talk(Program.Outcome outcome) {
    return outcome.err().lines().filter(line -> line.contains("] talk: ")).findFirst().orElse("");
  }

  private static int count(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }
}
