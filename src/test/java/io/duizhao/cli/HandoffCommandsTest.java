package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.duizhao.cli.option.ExitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes to a machine, and what is believed of what comes back. */
class HandoffCommandsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<String> EN =
      List.of(
          "What is a translation memory?",
          "Welcome to this show.",
          "Today we have invited a guest who works on terms.",
          "Hello!",
          "Hello, I am very happy to be here.",
          "I have worked in localization for 12 years and always with OpenAI's products.",
          "Will large language models replace translators?",
          "I don't think so.",
          "Machines write very fast, but names are often wrong.");

  @TempDir Path root;
  private TestWorkspace workspace;

  @BeforeEach
  void layOut() throws IOException {
    workspace = TestWorkspace.withTalk(root);
    Files.delete(root.resolve("target-en/talk.md"));
  }

  @Test
  void aLineHasWhatATranslatorNeeds() throws IOException {
    List<ObjectNode> lines = export();
    assertEquals(EN.size(), lines.size());
    JsonNode line = lines.get(6);
    assertEquals("大语言模型会取代译者吗？", line.path("source").asText());
    assertEquals("主持人", line.path("speaker").asText());
    assertEquals("大语言模型", line.path("terms").get(0).path("source").asText());
    assertEquals("large language model", line.path("terms").get(0).path("target").asText());
    assertEquals(2, line.path("before").size());
    assertEquals("我不这么认为。", line.path("after").get(0).asText());
    assertEquals("", line.path("target").asText());
  }

  @Test
  void whatComesBackIsAMachines() throws IOException {
    Program.Outcome outcome = answer(export(), EN);
    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.out() + outcome.err());
    assertTrue(outcome.err().contains(": 9 taken, 0 unchanged"), outcome.err());
    String store = workspace.read("translations/talk.jsonl");
    assertTrue(store.contains("\"origin\":\"mt\""), store);
    assertTrue(store.contains("\"state\":\"initial\""), store);
    workspace.run();
    String xliff = workspace.read("out/xliff/talk.xlf");
    assertTrue(
        xliff.contains(
            "<target state=\"needs-review-translation\" state-qualifier=\"leveraged-mt\">I don't"
                + " think so.</target>"),
        xliff);
    assertEquals(List.of(), export(), "nothing is left to translate");
  }

  @Test
  void whatPeopleTranslatedStays() throws IOException {
    List<ObjectNode> lines = export();
    workspace.write("target-en/talk.md", TestWorkspace.EN);
    Program.Outcome outcome = answer(lines, EN);
    assertTrue(outcome.err().contains(": 0 taken"), outcome.err());
    assertFalse(Files.exists(root.resolve("translations/talk.jsonl")));
    assertTrue(outcome.out().contains("import.has-target"), outcome.out());
  }

  @Test
  void translationsThatSlidArePutBack() throws IOException {
    List<String> slid = new ArrayList<>(EN);
    slid.remove(3);
    slid.add("");
    Program.Outcome outcome = answer(export(), slid);
    assertTrue(outcome.out().contains("import.moved"), outcome.out());
    String store = workspace.read("translations/talk.jsonl");
    assertTrue(
        store.lines().anyMatch(l -> l.contains("我不这么认为") && l.contains("I don't think so.")),
        store);
  }

  @Test
  void everyDamagedLineIsTold() throws IOException {
    List<ObjectNode> lines = export();
    for (int i = 0; i < lines.size(); i++) {
      lines.get(i).put("target", EN.get(i));
    }
    lines.get(0).put("id", "00000000");
    lines.get(1).put("source", "别的一句话。");
    lines.get(2).remove("source");
    lines.get(3).remove("target");
    ObjectNode twin = lines.get(4).deepCopy().put("target", "Another hello.");
    lines.add(twin);
    lines.remove(5);
    String text =
        "```json\n"
            + String.join("\n", lines.stream().map(Object::toString).toList())
            + "\n{\"id\": \"broken\n```\n";
    workspace.write("answer/talk.jsonl", text);
    Program.Outcome outcome =
        Program.run(
            "import",
            "jsonl",
            root.resolve("answer/talk.jsonl").toString(),
            "--dir",
            root.toString());
    assertEquals(ExitStatus.FINDINGS, outcome.status(), outcome.err());
    for (String rule :
        List.of(
            "import.unknown-id",
            "import.changed-source",
            "import.no-echo",
            "import.broken-line",
            "import.duplicate-id",
            "import.missing")) {
      assertTrue(outcome.out().contains(": " + rule + ": "), rule + " in " + outcome.out());
    }
    assertTrue(
        outcome
            .out()
            .contains("talk.jsonl:11:1: import.broken-line: error: the line is no line of JSON"),
        outcome.out());
  }

  @Test
  void aFileWithoutLinesIsRefused() throws IOException {
    workspace.write("answer/talk.jsonl", "Sure! Here are your translations.\n");
    Program.Outcome outcome =
        Program.run(
            "import",
            "jsonl",
            root.resolve("answer/talk.jsonl").toString(),
            "--dir",
            root.toString());
    assertEquals(ExitStatus.INPUT, outcome.status());
    assertTrue(outcome.err().contains("has no line with an id and a target"), outcome.err());
    assertEquals(
        ExitStatus.USAGE,
        Program.run("export", "jsonl", root.toString(), "--out", "x", "--context", "99").status());
  }

  private List<ObjectNode> export() throws IOException {
    Program.Outcome outcome =
        Program.run(
            "export", "jsonl", root.toString(), "--out", root.resolve("handoff").toString());
    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.err());
    List<ObjectNode> lines = new ArrayList<>();
    try (Stream<String> text = workspace.read("handoff/talk.jsonl").lines()) {
      for (String line : text.toList()) {
        lines.add((ObjectNode) JSON.readTree(line));
      }
    }
    return lines;
  }

  private Program.Outcome answer(List<ObjectNode> lines, List<String> targets) throws IOException {
    for (int i = 0; i < lines.size(); i++) {
      lines.get(i).put("target", targets.get(i));
    }
    workspace.write(
        "answer/talk.jsonl", String.join("\n", lines.stream().map(Object::toString).toList()));
    return Program.run(
        "import", "jsonl", root.resolve("answer/talk.jsonl").toString(), "--dir", root.toString());
  }
}
