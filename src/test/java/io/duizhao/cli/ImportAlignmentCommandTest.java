package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.cli.option.ExitStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportAlignmentCommandTest {
  private static final String FILE = "alignments/talk.align.tsv";

  @TempDir Path root;

  private TestWorkspace workspace;

  @BeforeEach
  void makeWorkspace() throws IOException {
    workspace = TestWorkspace.withTalk(root);
    workspace.run();
  }

  @Test
  void numbersOfOurSegmentsAreImportedAndConfirmed() throws IOException {
    workspace.write("talk.vecalign", "[0]:[0]:0.1\n[1, 2]:[1, 2]:0.2\n");
    Program.Outcome outcome = importing("talk.vecalign", "--confirmed");
    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.err());
    assertTrue(outcome.err().contains("2 of 2 links imported"), outcome.err());
    String text = workspace.read(FILE);
    assertEquals(2, lines(text, "\tconfirmed\timport vecalign\t").size(), text);
    workspace.run();
    assertEquals(text, workspace.read(FILE), "a later run keeps them");
  }

  @Test
  void withoutConfirmationTheyStandAsAutomaticOnes() throws IOException {
    String before = workspace.read(FILE);
    workspace.write("talk.links", "2,3\t2,3\n");
    importing("talk.links");
    assertEquals(1, lines(workspace.read(FILE), "\tauto\timport links\t").size());
    workspace.run();
    assertEquals(before, workspace.read(FILE), "the next run aligns anew");
  }

  @Test
  void decisionsThatStandThereAreStronger() throws IOException {
    String text = workspace.read(FILE);
    String first = lines(text, "\tauto\t").get(0);
    workspace.write(FILE, text.replace(first, first.replace("\tauto\t", "\tconfirmed\t")));
    workspace.write("talk.links", "1,2\t1\n4\t4\n");
    Program.Outcome outcome = importing("talk.links", "--confirmed");
    assertTrue(outcome.err().contains("1 of 2 links imported"), outcome.err());
    assertTrue(workspace.read(FILE).contains(first.replace("\tauto\t", "\tconfirmed\t")));
  }

  @Test
  void anotherCuttingIsFoundByItsLetters() throws IOException {
    workspace.write("zh.txt", "欢迎收听本期节目\n今天我们请来一位\n做术语的嘉宾。\n");
    workspace.write(
        "en.txt", "Welcome to the show.\nToday we have a guest who works on terminology.\n");
    workspace.write("out.ladder", "0\t0\t1\n1\t1\t0.8\n3\t2\t0\n");
    Program.Outcome outcome =
        importing(
            "out.ladder",
            root.resolve("zh.txt").toString(),
            root.resolve("en.txt").toString(),
            "--name",
            "talk",
            "--confirmed");
    assertTrue(outcome.err().contains("2 of 2 links imported"), outcome.err());
    List<String> confirmed = lines(workspace.read(FILE), "\tconfirmed\timport ladder\t");
    assertEquals(2, confirmed.size());
    assertTrue(confirmed.get(1).contains("今天我们请来一位做术语的嘉宾"), confirmed.get(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tsv", "jsonl", "links", "ladder", "vecalign", "intertext", "tmx"})
  void whatAlignWritesComesBack(String format) throws IOException {
    String source = root.resolve("source-zh/talk.md").toString();
    String target = root.resolve("target-en/talk.md").toString();
    String file = root.resolve("talk." + format).toString();
    Program.run("align", source, target, "--format", format, "--out", file);
    Program.Outcome outcome = importing("talk." + format, "--confirmed");
    int links = lines(workspace.read(FILE), "\tconfirmed\timport " + format + "\t").size();
    assertTrue(
        outcome.err().contains(links + " of " + links + " links imported") && links > 5,
        outcome.err());
  }

  @Test
  void aNameThatIsNoDocumentIsTold() throws IOException {
    workspace.write("walk.links", "1\t1\n");
    Program.Outcome outcome = importing("walk.links");
    assertEquals(ExitStatus.INPUT, outcome.status());
    assertTrue(outcome.err().contains("name one with --name: talk"), outcome.err());
  }

  @Test
  void aSentenceThatIsNotThereIsTold() throws IOException {
    workspace.write("talk.links", "1\t1\n999\t2\n");
    Program.Outcome outcome = importing("talk.links");
    assertEquals(ExitStatus.INPUT, outcome.status());
    assertTrue(outcome.err().contains("talk.links:2:1: names the sentence '999'"), outcome.err());
  }

  @Test
  void beadsBelowTheMinimumScoreNeedReviewAsLongAsTheyAreBelow() throws IOException {
    String before = workspace.read(FILE);
    workspace.write("duizhao.yaml", "align: {min-score: 1}\n");
    workspace.run();
    String text = workspace.read(FILE);
    assertTrue(lines(text, "\tneeds-review\tmin-score\t").size() > 2, text);
    workspace.write("duizhao.yaml", "align: {min-score: 0}\n");
    workspace.run();
    assertEquals(before, workspace.read(FILE));
    String zh = root.resolve("source-zh/talk.md").toString();
    String en = root.resolve("target-en/talk.md").toString();
    assertTrue(Program.run("align", zh, en, "--min-score", "1").out().contains("needs-review"));
    assertEquals(ExitStatus.USAGE, Program.run("align", zh, en, "--min-score", "1.5").status());
  }

  private Program.Outcome importing(String file, String... options) {
    String[] command = new String[options.length + 5];
    command[0] = "import";
    command[1] = "alignment";
    command[2] = root.resolve(file).toString();
    System.arraycopy(options, 0, command, 3, options.length);
    command[options.length + 3] = "--dir";
    command[options.length + 4] = root.toString();
    return Program.run(command);
  }

  private static List<String> lines(String text, String part) {
    return text.lines().filter(line -> line.contains(part) && !line.startsWith("#")).toList();
  }
}
