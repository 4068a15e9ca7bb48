package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.cli.option.ExitStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a line of front matter a translator sees the value, and its key is where it was after all. */
class FrontMatterTest {
  private static final String ZH =
      "---\ntitle: \"**谁来校对：机器的话**\"\ndescription: \"\"\npublished: 2025-08-11\n---\n\n";
  private static final String EN =
      "---\ntitle: \"**Who Checks: the Machine's Words**\"\ndescription: \"\"\npublished: 2025-08-11\n---\n\n";

  @TempDir private Path root;
  private TestWorkspace workspace;

  @BeforeEach
  void layOut() throws IOException {
    workspace = TestWorkspace.withTalk(root);
    workspace.write("source-zh/talk.md", ZH + TestWorkspace.ZH);
    workspace.write("target-en/talk.md", EN + TestWorkspace.EN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2.1"})
  void theValueAloneIsAUnitWithItsCodes(String version) throws IOException {
    workspace.export("xliff", "--xliff", version);
    String file = workspace.read("x/talk.xlf");
    assertFalse(file.contains("title:"), file);
    assertTrue(file.contains("谁来校对：机器的话<"), file);
    assertTrue(file.contains("Who Checks: the Machine's Words<"), file);
    assertTrue(file.contains(">description: \"\"</source>"), "nothing to translate");
    assertEquals(
        "no",
        file.replaceAll(
            "(?s).*translate=\"(yes|no)\"[^>]*>((?!translate=).)*description:.*", "$1"));

    assertTrue(importing("xliff", "talk.xlf").contains(": 0 taken, "));
    merge("talk.xlf");
    String merged = workspace.read("x/talk.en.md");
    assertTrue(merged.startsWith(EN), merged);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2.2"})
  void anUntouchedFileGivesTheSameBytes(String version) throws IOException {
    workspace.export("xliff", "--xliff", version, "--copy-source");
    merge("talk.xlf");
    assertEquals(workspace.read("source-zh/talk.md"), workspace.read("x/talk.en.md"));
  }

  @ParameterizedTest
  @CsvSource({"1.2", "2.0"})
  void anEditComesBackIntoTheLineAgainAndAgain(String version) throws IOException {
    workspace.export("xliff", "--xliff", version);
    edit("Who Checks: the Machine's Words", "Whisper: who checks?");
    assertTrue(importing("xliff", "talk.xlf").contains(": 1 taken"));
    String store = workspace.read("translations/talk.jsonl");
    assertTrue(store.contains("\"target\":\"title: \\\"Whisper: who checks?\\\"\""), store);

    workspace.export("xliff", "--xliff", version);
    assertTrue(importing("xliff", "talk.xlf").contains(": 0 taken"));
    edit("Whisper: who checks\\?", "Whisper: who looks?");
    assertTrue(importing("xliff", "talk.xlf").contains(": 1 taken"), "no conflict");
    merge("talk.xlf");
    assertTrue(
        workspace.read("x/talk.en.md").startsWith("---\ntitle: \"**Whisper: who looks?**\"\n"),
        workspace.read("x/talk.en.md"));
  }

  @Test
  void aFileOfAnEarlierVersionHasTheWholeLine() throws IOException {
    workspace.export("xliff");
    String file = workspace.read("x/talk.xlf");
    workspace.write(
        "x/talk.xlf",
        file.replaceFirst("(<source>)(<bpt.*?</ept>)", "$1title: \"$2\"")
            .replaceFirst("(<target[^>]*>)(<bpt.*?Who.*?</ept>)", "$1title: \"$2\"")
            .replaceFirst("Who Checks: the Machine's Words", "Who Looks: Words"));

    assertTrue(importing("xliff", "talk.xlf").contains(": 1 taken"));
    merge("talk.xlf");
    assertTrue(
        workspace.read("x/talk.en.md").startsWith("---\ntitle: \"**Who Looks: Words**\"\n"),
        workspace.read("x/talk.en.md"));
  }

  @Test
  void tablesLinesAndMemoriesHaveTheValueToo() throws IOException {
    workspace.export("tmx");
    assertTrue(workspace.read("x/talk.tmx").contains("<seg>谁来校对：机器的话</seg>"));
    workspace.export("xlsx");
    assertTrue(importing("xlsx", "talk.xlsx").contains(": 0 taken"));
    workspace.write("source-zh/new.md", ZH + "# 一章\n\n我不这么认为。\n");
    workspace.export("jsonl");
    Optional<String> line =
        workspace.read("x/new.jsonl").lines().filter(one -> one.contains("谁来")).findFirst();
    String asked = line.orElseThrow();
    assertTrue(asked.contains("\"source\":\"{1}谁来校对：机器的话{/1}\""), asked);
    workspace.write(
        "x/new.jsonl",
        asked.replace("\"target\":\"\"", "\"target\":\"{1}Titles: a talk{/1}\"") + "\n");
    assertTrue(importing("jsonl", "new.jsonl").contains(": 1 taken"));
    Program.run("merge", "--document", "new", "--dir", root.toString());
    assertTrue(
        workspace.read("out/merged/new.en.md").startsWith("---\ntitle: \"**Titles: a talk**\"\n"),
        workspace.read("out/merged/new.en.md"));
  }

  @Test
  void aMemoryOfValuesFillsTheLine() throws IOException {
    workspace.export("tmx");
    workspace.write("tm/talk.tmx", workspace.read("x/talk.tmx"));
    workspace.write("source-zh/new.md", ZH + "# 一章\n\n这是一句话。\n");
    workspace.export("xliff");
    String file = workspace.read("x/new.xlf");
    assertTrue(file.contains("Who Checks: the Machine's Words"), file);
    assertTrue(file.contains("leveraged-tm"), file);
  }

  private String importing(String format, String file) {
    Program.Outcome outcome =
        Program.run(
            "import", format, root.resolve("x/" + file).toString(), "--dir", root.toString());
    return outcome.err() + outcome.out();
  }

  private void merge(String file) {
    Program.Outcome outcome = Program.run("merge", root.resolve("x/" + file).toString());
    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.err());
  }

  private void edit(String pattern, String replacement) throws IOException {
    String old = workspace.read("x/talk.xlf");
    String edited = old.replaceFirst(pattern, replacement);
    assertFalse(old.equals(edited), pattern + "\n" + old);
    workspace.write("x/talk.xlf", edited);
  }
}
