package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.cli.option.ExitStatus;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person can do wrong gets one clear message; everything else is still done. */
class BadInputTest {
  @TempDir Path root;
  private TestWorkspace workspace;

  @BeforeEach
  void layOut() throws IOException {
    workspace = TestWorkspace.withTalk(root);
  }

  @Test
  void aMissingWorkspace() throws IOException {
    assertFails(Program.run("run", root.resolve("nowhere").toString()), "no such folder");
  }

  @Test
  void noTranscripts() throws IOException {
    Files.delete(workspace.path("source-zh/talk.md"));
    assertFails(workspace.run(), "source-zh: the folder holds no transcript");
    Files.delete(workspace.path("source-zh"));
    assertFails(workspace.run(), "source-zh: no such folder");
  }

  @Test
  void aTranscriptWithoutCounterpartBecomesAJob() throws IOException {
    workspace.write("source-zh/alone.md", TestWorkspace.ZH);
    Program.Outcome outcome = workspace.run();
    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.err());
    assertTrue(outcome.err().contains("source-zh/alone.md: has no English"), outcome.err());
    String xliff = workspace.read("out/xliff/alone.xlf");
    assertTrue(xliff.contains("大语言模型会取代译者吗？"));
    assertFalse(xliff.contains("Will large"));
  }

  @Test
  void aTranslationWithoutTranscriptIsNamed() throws IOException {
    workspace.write("target-en/stray.md", TestWorkspace.EN);
    Program.Outcome outcome = workspace.run();
    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.err());
    assertEquals(1, count(outcome.err(), "target-en/stray.md: translates no transcript"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n  \n"})
  void anEmptyTranscriptDoesNotStopTheOthers(String text) throws IOException {
    workspace.write("source-zh/empty.md", text);
    assertOthersDone(workspace.run(), "source-zh/empty.md: holds no text");
  }

  @Test
  void binaryDataDoesNotStopTheOthers() throws IOException {
    byte[] noise = new byte[50_000];
    new Random(3).nextBytes(noise);
    workspace.write("source-zh/noise.txt", noise);
    assertOthersDone(workspace.run(), "source-zh/noise.txt: is ");
    assertFalse(Files.exists(workspace.path("out/xliff/noise.xlf")));
  }

  @Test
  void aDamagedTranslationDoesNotStopTheOthers() throws IOException {
    workspace.write("source-zh/two.md", TestWorkspace.ZH);
    workspace.write("target-en/two.docx", "PK\3\4 and then nothing that belongs here");
    assertOthersDone(workspace.run(), "target-en/two.docx: ");
    assertFalse(Files.exists(workspace.path("out/xliff/two.xlf")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB18030", "Big5", "UTF-16LE", "UTF-16BE", "UTF-16"})
  void everyUsualEncodingIsRead(String charset) throws IOException {
    String text = TestWorkspace.ZH.repeat(3);
    if (charset.equals("Big5")) {
      text = "# 翻譯記憶是什麼\n\n主持人：歡迎收聽本期節目。今天我們請來一位做術語的來賓。你好！\n".repeat(8);
    }
    workspace.write("source-zh/talk.md", text, Charset.forName(charset));
    Program.Outcome outcome = workspace.run();
    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.err());
    assertTrue(workspace.read("out/xliff/talk.xlf").contains(charset.equals("Big5") ? "術語" : "术语"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r"})
  void lineEndsMakeNoDifference(String lineEnd) throws IOException {
    workspace.run();
    String first = beads();
    workspace.write("source-zh/talk.md", TestWorkspace.ZH.replace("\n", lineEnd));
    workspace.write(
        "target-en/talk.md",
        TestWorkspace.EN.replaceFirst("\n", "\r\n").replaceFirst("\n\n", "\n\r"));
    workspace.run();
    assertEquals(first, beads());
  }

  @Test
  void aFileOfOneLongLineIsDone() throws IOException {
    workspace.write("source-zh/long.txt", "今天我们聊一聊翻译和模型，它们都很重要。".repeat(15_000));
    Program.Outcome outcome =
        assertTimeoutPreemptively(Duration.ofSeconds(120), () -> workspace.run());
    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.err());
  }

  @Test
  void anOutputFolderThatCannotBeWritten() throws IOException {
    workspace.write("out", "a file where the folder should be");
    assertFails(workspace.run(), "cannot be written");
  }

  @Test
  void aBadConfiguration() throws IOException {
    workspace.write("duizhao.yaml", "languages: {source: zh-CN\n");
    assertFails(workspace.run(), "duizhao.yaml:2:1: is no YAML here");
    workspace.write("duizhao.yaml", "\nlanguage: zh\n");
    assertFails(workspace.run(), "duizhao.yaml:2:11: the key 'language' is unknown");
  }

  @Test
  void aGlossaryWithWrongColumns() throws IOException {
    workspace.write("glossary/terms.csv", "zh,english\n模型,model\n");
    assertOthersDone(workspace.run(), "glossary/terms.csv:1:");
  }

  @Test
  void aBadGlossaryRowLeavesTheRestInUse() throws IOException {
    workspace.write(
        "glossary/terms.csv", TestWorkspace.GLOSSARY + "bad,animal,熊猫,,,,panda,,,any,,,\n");
    assertOthersDone(workspace.run(), "glossary/terms.csv:4:");
  }

  @Test
  void aDamagedAlignmentFileIsLeftAsItIs() throws IOException {
    workspace.write("alignments/talk.align.tsv", "this is no alignment\n");
    assertFails(workspace.run(), "alignments/talk.align.tsv:1:1: has 1 fields");
    assertEquals("this is no alignment\n", workspace.read("alignments/talk.align.tsv"));
  }

  @Test
  void twoTranscriptsOfOneName() throws IOException {
    workspace.write("source-zh/talk.txt", "再说一遍。");
    assertFails(workspace.run(), "source-zh/talk.txt: has the name 'talk' of source-zh/talk.md");
  }

  @Test
  void wrongUsage() {
    assertUsage(Program.run("run", "--job", "2"), "--job");
    assertUsage(Program.run("run", root.toString(), "--jobs", "0"), "--jobs is 0");
    assertUsage(Program.run("rum"), "rum");
    assertUsage(Program.run(), "a command is missing");
    assertUsage(Program.run("align", "one.txt"), "SOURCE and TARGET");
  }

  private void assertUsage(Program.Outcome outcome, String message) {
    assertEquals(ExitStatus.USAGE, outcome.status());
    assertTrue(outcome.err().contains(message), outcome.err());
    assertEquals("", outcome.out());
  }

  /** One message, status 3, no stack trace, nothing half-written. */
  private void assertFails(Program.Outcome outcome, String message) throws IOException {
    assertEquals(ExitStatus.INPUT, outcome.status(), outcome.err());
    assertEquals(1, count(outcome.err(), message), outcome.err());
    assertFalse(outcome.err().contains("\tat "), outcome.err());
    assertNothingHalfWritten();
  }

  private void assertOthersDone(Program.Outcome outcome, String message) throws IOException {
    assertFails(outcome, message);
    assertTrue(Files.exists(workspace.path("out/xliff/talk.xlf")));
    assertTrue(Files.exists(workspace.path("out/report/index.html")));
  }

  private void assertNothingHalfWritten() throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      List<Path> parts = files.filter(file -> file.toString().endsWith(".part")).toList();
      assertEquals(List.of(), parts);
    }
  }

  private String beads() throws IOException {
    return String.join(
        "\n",
        workspace
            .read("alignments/talk.align.tsv")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .toList());
  }

  private static int count(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }
}
