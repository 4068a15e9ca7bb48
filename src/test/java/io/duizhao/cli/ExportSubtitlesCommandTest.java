package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.cli.option.ExitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportSubtitlesCommandTest {
  private static final String ZH =
      """
      1
      00:00:01,000 --> 00:00:04,000
      大家好，欢迎收听本期节目。

      2
      00:00:04,000 --> 00:00:09,000
      大语言模型会取代译者吗？我不这么认为。
      """;
  private static final String EN =
      """
      Hello, and welcome to the show.
      Will large language models replace translators? I don't think so.
      """;

  @TempDir Path root;
  private TestWorkspace workspace;

  @BeforeEach
  void layOut() throws IOException {
    workspace = new TestWorkspace(root);
    workspace.write("source-zh/talk.srt", ZH);
    workspace.write("target-en/talk.txt", EN);
  }

  @Test
  void english() throws IOException {
    Program.Outcome outcome = export();
    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.err());
    String srt = workspace.read("subs/talk.srt");
    assertTrue(
        srt.startsWith("1\n00:00:01,000 --> 00:00:03,917\nHello, and welcome to the show.\n\n2\n"),
        srt);
    assertTrue(srt.contains("\nI don't think so.\n"), srt);
    assertEquals("0 findings\n", outcome.out());
    Map<String, String> first = workspace.files("subs");
    export();
    assertEquals(first, workspace.files("subs"));
  }

  /** A caption that ends one sentence and begins the next is no time of both. */
  @Test
  void theSampleKeepsItsWordsInOrderAndCanBeRead() throws IOException {
    Files.delete(workspace.path("source-zh/talk.srt"));
    Files.delete(workspace.path("target-en/talk.txt"));
    String english = Files.readString(Path.of("target-en/language-of-machines.srt"));
    workspace.write(
        "source-zh/talk.txt", Files.readString(Path.of("source-zh/language-of-machines.txt")));
    workspace.write("target-en/talk.srt", english);
    Program.Outcome outcome = export();
    assertEquals("0 findings\n", outcome.out());
    assertEquals(words(english), words(workspace.read("subs/talk.srt")));
  }

  private static String words(String srt) {
    return srt.replaceAll("(?m)^(\\d+|.*-->.*)$", "").replaceAll("\\s+", " ").strip();
  }

  @Test
  void bothLanguagesAsWebVtt() throws IOException {
    Program.Outcome outcome = export("--bilingual", "--format", "vtt");
    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.err());
    String vtt = workspace.read("subs/talk.vtt");
    assertTrue(vtt.contains("\n大家好，欢迎收听本期节目。\nHello, and welcome to the show.\n"), vtt);
  }

  @Test
  void aScriptTakesTheTimesOfCaptions() throws IOException {
    Files.delete(workspace.path("source-zh/talk.srt"));
    workspace.write("source-zh/talk.md", "# 题目\n\n大家好，欢迎收听本期节目。大语言模型会取代译者吗？\n\n我不这么认为。\n");
    Program.Outcome untimed = export();
    assertEquals(ExitStatus.CLEAN, untimed.status());
    assertTrue(untimed.err().contains("talk.md: has no times"), untimed.err());
    workspace.write("captions/talk.srt", ZH.replaceAll("[，。？]", " ").replace("取代", "取带"));
    Program.Outcome outcome =
        export("--show", "source", "--times", root.resolve("captions").toString());
    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.err());
    String srt = workspace.read("subs/talk.srt");
    assertTrue(srt.contains("00:00:01,000 --> 00:00:03,917\n大家好，欢迎收听本期节目。\n"), srt);
    assertTrue(srt.contains("大语言模型会取代译者吗？"), srt);
    workspace.write("captions/talk.srt", ZH.replaceAll("[\\p{IsHan}]+", "完全不同的内容在这里"));
    Program.Outcome other =
        export("--show", "source", "--times", root.resolve("captions").toString());
    assertEquals(ExitStatus.INPUT, other.status());
    assertTrue(other.err().contains("check that they belong together"), other.err());
  }

  @Test
  void limitsAreOptionsAndFindingsMayFail() throws IOException {
    Program.Outcome outcome = export("--cps", "5", "--fail-on", "warning");
    assertEquals(ExitStatus.FINDINGS, outcome.status(), outcome.err());
    assertTrue(
        outcome.out().contains("source-zh/talk.srt:3:1: subtitles.reading-speed: warning: 'Hello"),
        outcome.out());
    export("--columns", "20");
    assertTrue(workspace.read("subs/talk.srt").lines().allMatch(line -> line.length() < 30));
    assertEquals(ExitStatus.USAGE, export("--columns", "2").status());
    assertEquals(ExitStatus.USAGE, export("--format", "ass").status());
  }

  private Program.Outcome export(String... options) {
    List<String> fixed =
        List.of("export", "subtitles", root.toString(), "--out", root.resolve("subs").toString());
    return Program.run(Stream.concat(fixed.stream(), Stream.of(options)).toArray(String[]::new));
  }
}
