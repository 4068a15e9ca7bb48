package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.cli.option.ExitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code align} with a machine translation, without a lexicon and on several cores. */
class AlignPivotTest {
  /** Five Chinese sentences; no length tells which of the English belongs to the third. */
  private static final String ZH = "灯亮了。\n门开了。\n鸟飞走了。\n雪停了。\n船来了。\n";

  private static final String EN =
      "The lamp lit up.\nThe door opened.\nThe snow stopped.\nThe boat came.\n";
  private static final String MT =
      "The lamp came on.\nThe door opened.\nThe bird flew away.\nThe snow has stopped.\n"
          + "The boat came.\n";
  private static final String LINKS = "1\t1\n2\t2\n3\t\n4\t3\n5\t4\n";

  @TempDir Path root;
  private Path zh;
  private Path en;
  private Path mt;

  @BeforeEach
  void files() throws IOException {
    zh = Files.writeString(root.resolve("zh.txt"), ZH);
    en = Files.writeString(root.resolve("en.txt"), EN);
    mt = Files.writeString(root.resolve("mt.txt"), MT);
  }

  private Program.Outcome align(String... options) {
    List<String> all =
        new ArrayList<>(
            List.of("align", zh.toString(), en.toString(), "--presegmented", "--format", "links"));
    all.addAll(Arrays.asList(options));
    return Program.run(all.toArray(String[]::new));
  }

  @Test
  void aMachineTranslationStandsInForTheLexicon() {
    Program.Outcome outcome = align("--pivot", mt.toString(), "--lexicon", "none");
    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.err());
    assertEquals(LINKS, outcome.out());
  }

  @Test
  void besideTheLexiconItIsOneVoiceOfTwo() {
    Program.Outcome outcome = align("--pivot", mt.toString());
    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.err());
    assertTrue(outcome.out().startsWith("1\t1\n2\t2\n"), outcome.out());
    assertTrue(outcome.out().endsWith("5\t4\n"), outcome.out());
  }

  @Test
  void itMayBeCutDifferently() throws IOException {
    Files.writeString(mt, MT.replace("came on.\nThe door", "came on, the door"));
    Program.Outcome outcome =
        Program.run(
            "align", zh.toString(), en.toString(), "--pivot", mt.toString(), "--format", "jsonl");
    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.err());
    String last = outcome.out().lines().reduce("", (before, line) -> line);
    assertTrue(last.contains("\"source\":[\"船来了。\"],\"target\":[\"The boat came.\"]"), last);
  }

  @Test
  void aMachineTranslationThatIsMissingIsNamed() {
    Program.Outcome outcome = align("--pivot", root.resolve("none.txt").toString());
    assertEquals(ExitStatus.INPUT, outcome.status());
    assertTrue(outcome.err().contains("none.txt"), outcome.err());
  }

  @Test
  void aBatchComesOutAsEachPairAlone() throws IOException {
    StringBuilder batch = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      Path missing = root.resolve("missing.txt");
      batch.append(i == 3 ? missing : zh).append('\t').append(en).append('\t');
      batch.append(root.resolve(i + ".tsv")).append(i % 2 == 0 ? "\t" + mt : "").append('\n');
    }
    Path list = Files.writeString(root.resolve("batch.tsv"), batch);
    Program.Outcome outcome =
        Program.run("align", "--batch", list.toString(), "--presegmented", "--format", "links");
    assertEquals(ExitStatus.INPUT, outcome.status());
    assertEquals(1, outcome.err().lines().count(), outcome.err());
    assertEquals(align("--pivot", mt.toString()).out(), Files.readString(root.resolve("0.tsv")));
    assertEquals(align().out(), Files.readString(root.resolve("7.tsv")));
  }

  @Test
  void aRunTakesTheMachineTranslationBesideAHumanOne() throws IOException {
    Path workspace = Files.createDirectories(root.resolve("ws"));
    write(workspace, "source-zh/talk.txt", "他走了。", "戏完了。", "人散了。", "天黑了。", "门关了。");
    write(
        workspace,
        "target-en/talk.txt",
        "Off went our hero.",
        "The tavern emptied.",
        "Night fell.",
        "Somebody locked up.");
    assertTrue(lastBead(workspace).contains("\t天黑了。\tSomebody"), lastBead(workspace));
    write(
        workspace,
        "target-en/talk.mt.txt",
        "Our hero left.",
        "The play was over.",
        "The crowd in the tavern dispersed.",
        "Night came.",
        "The door was locked.");
    assertTrue(lastBead(workspace).contains("\t门关了。\tSomebody"), lastBead(workspace));
  }

  private static void write(Path workspace, String name, String... paragraphs) throws IOException {
    Path file = workspace.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, String.join("\n\n", paragraphs));
  }

  private static String lastBead(Path workspace) throws IOException {
    Program.Outcome outcome = Program.run("run", workspace.toString());
    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.err());
    return Files.readString(workspace.resolve("alignments/talk.align.tsv"))
        .lines()
        .reduce("", (before, line) -> line);
  }
}
