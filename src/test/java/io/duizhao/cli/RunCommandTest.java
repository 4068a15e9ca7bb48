package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.cli.option.ExitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {
  @TempDir Path root;
  private TestWorkspace workspace;

  @BeforeEach
  void layOut() throws IOException {
    workspace = TestWorkspace.withTalk(root);
  }

  @Test
  void writesEveryOutputAndASummary() throws IOException {
    Program.Outcome outcome = workspace.run();
    assertEquals("", String.join("\n", problems(outcome)));
    assertEquals(ExitStatus.CLEAN, outcome.status());
    assertEquals(
        java.util.Set.of(
            "out/report/index.html",
            "out/report/report.json",
            "out/tables/talk.xlsx",
            "out/tmx/all.tmx",
            "out/tmx/talk.tmx",
            "out/xliff/talk.xlf"),
        workspace.files("out").keySet());
    assertTrue(outcome.out().startsWith("document"), outcome.out());
    assertTrue(outcome.out().contains("\ntalk "), outcome.out());
  }

  @Test
  void saysThatDecisionsOfAReviewAreNotSaved() throws IOException {
    workspace.write(".duizhao/talk.journal", "{}\n{}\n");
    Program.Outcome outcome = workspace.run();
    assertEquals(ExitStatus.CLEAN, outcome.status());
    assertTrue(outcome.err().contains(".duizhao/talk.journal: holds decisions"), outcome.err());
    assertEquals("{}\n{}\n", workspace.read(".duizhao/talk.journal"));
  }

  @Test
  void pairsTheSentencesThatTranslateEachOther() throws IOException {
    workspace.run();
    String alignment = workspace.read("alignments/talk.align.tsv");
    assertTrue(alignment.contains("\t大语言模型会取代译者吗？\tWill large language \n"), alignment);
    assertTrue(alignment.contains("\t我不这么认为。\tI don't think so.\n"), alignment);
  }

  @Test
  void bilingualCaptionsAreTheirOwnTranslation() throws IOException {
    StringBuilder captions = new StringBuilder();
    for (int i = 1; i <= 4; i++) {
      captions
          .append("%d\n00:00:0%d,000 --> 00:00:0%d,900\n".formatted(i, i, i))
          .append("这是第 %d 句话。\nThis is sentence %d.\n\n".formatted(i, i));
    }
    workspace.write("source-zh/both.srt", captions.toString());
    Program.Outcome outcome = workspace.run();
    assertTrue(outcome.err().contains("source-zh/both.srt: is bilingual"), outcome.err());
    String alignment = workspace.read("alignments/both.align.tsv");
    assertTrue(alignment.contains("\t这是第 3 句话。\tThis is sentence 3.\n"), alignment);
  }

  @Test
  void aSecondRunGivesTheSameBytes() throws IOException {
    workspace.run();
    Map<String, String> first = workspace.files("");
    workspace.run("--jobs", "2");
    assertEquals(first, workspace.files(""));
  }

  @Test
  void aBeadConfirmedByHandSurvives() throws IOException {
    workspace.run();
    Path file = workspace.path("alignments/talk.align.tsv");
    String[] lines = Files.readString(file).split("\n");
    String source = "";
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].endsWith("\tI don't think so.")) {
        source = lines[i].split("\t")[0];
        // A person pairs the sentence with the one after its translation.
        String wrong = lines[i + 1].split("\t")[1];
        lines[i] = source + "\t" + wrong + "\t1.000\tconfirmed\thuman\tmy choice";
        lines[i + 1] = lines[i + 1].split("\t")[0] + "\t\t0.500\tauto\taligner\t";
      }
    }
    assertFalse(source.isEmpty());
    Files.writeString(file, String.join("\n", lines) + "\n");
    assertEquals(ExitStatus.CLEAN, workspace.run().status());
    String kept =
        Files.readString(file)
            .lines()
            .filter(line -> line.contains("\tconfirmed\t"))
            .findFirst()
            .orElse("");
    assertTrue(kept.startsWith(source + "\t"), kept);
    assertTrue(kept.contains("\thuman\tmy choice\t我不这么认为。\tMachines write fast,"), kept);
  }

  @Test
  void aConfirmedBeadFollowsAnEditOfItsSentence() throws IOException {
    workspace.run();
    Path file = workspace.path("alignments/talk.align.tsv");
    Files.writeString(file, Files.readString(file).replace("\tauto\t", "\tconfirmed\t"));
    workspace.write("source-zh/talk.md", TestWorkspace.ZH.replace("我不这么认为", "我可不这么认为"));
    assertEquals(ExitStatus.CLEAN, workspace.run().status());
    String alignment = Files.readString(file);
    assertTrue(alignment.contains("\t我可不这么认为。\tI don't think so.\n"), alignment);
    assertFalse(alignment.contains("\tauto\t"), alignment);
  }

  @Test
  void twoRunsAtOnceDoNotDisturbEachOther() throws Exception {
    CompletableFuture<Program.Outcome> other = CompletableFuture.supplyAsync(workspace::run);
    Program.Outcome outcome = workspace.run();
    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.err());
    assertEquals(ExitStatus.CLEAN, other.get().status(), other.get().err());
  }

  @Test
  void aFindingNamesThePlaceInTheTranscript() throws IOException {
    workspace.write("target-en/talk.md", TestWorkspace.EN.replace("of OpenAI", "of Open AI"));
    Program.Outcome outcome = Program.run("terms", "check", root.toString());
    assertEquals(ExitStatus.FINDINGS, outcome.status());
    assertTrue(outcome.out().contains("source-zh/talk.md:5:"), outcome.out());
    assertTrue(outcome.out().contains(": terms.forbidden: "), outcome.out());
    assertFalse(Files.exists(workspace.path("out")), "terms check writes nothing");
  }

  @Test
  void aRuleCanBeSwitchedOff() throws IOException {
    workspace.write("target-en/talk.md", TestWorkspace.EN.replace("of OpenAI", "of Open AI"));
    workspace.write("duizhao.yaml", "checks: {terms.forbidden: off}\n");
    Program.Outcome outcome = Program.run("terms", "check", root.toString());
    assertFalse(outcome.out().contains(": terms.forbidden: "), outcome.out());
  }

  @Test
  void machineTranslationsStayOutOfTheMergedMemory() throws IOException {
    Files.move(workspace.path("target-en/talk.md"), workspace.path("target-en/talk.mt.md"));
    assertEquals(ExitStatus.CLEAN, workspace.run().status());
    assertTrue(workspace.read("out/tmx/talk.tmx").contains("<prop type=\"origin\">mt</prop>"));
    assertFalse(workspace.read("out/tmx/all.tmx").contains("<tu "));
    workspace.write("duizhao.yaml", "export: {with-mt: yes}\n");
    workspace.run();
    assertTrue(workspace.read("out/tmx/all.tmx").contains("<tu "));
  }

  private static java.util.List<String> problems(Program.Outcome outcome) {
    return outcome.err().lines().filter(line -> line.startsWith("duizhao:")).toList();
  }
}
