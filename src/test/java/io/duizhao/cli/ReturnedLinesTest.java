package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.duizhao.exchange.ShownCodes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A machine's answers come back damaged: every answer arrives or is named, every fault told. */
class ReturnedLinesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path root;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void everyFaultIsReportedAndNoAnswerLost(int seed) throws IOException {
    TestWorkspace workspace = new TestWorkspace(root);
    StringBuilder zh = new StringBuilder();
    for (int i = 1; i <= 30; i++) {
      zh.append("这是第").append(i * 7).append("条记录，请检查**名字**。\n\n");
    }
    workspace.write("source-zh/talk.md", zh.toString());
    Program.run("export", "jsonl", root.toString(), "--out", root.resolve("x").toString());
    Random random = new Random(seed);
    List<String> lines = new ArrayList<>();
    Map<String, String> faults = new LinkedHashMap<>();
    List<String> answers = new ArrayList<>();
    List<String> clean = new ArrayList<>();
    for (String text : Files.readAllLines(root.resolve("x/talk.jsonl"))) {
      ObjectNode line = (ObjectNode) JSON.readTree(text);
      assertEquals("[\"{1} bold\"]", line.path("codes").toString());
      String id = line.path("id").asText();
      String answer = "Answer " + random.nextInt(1_000_000) + " of {1}names{/1}.";
      line.put("target", answer);
      switch (random.nextInt(20)) {
        case 0 -> {
          faults.put(id, "import.missing");
          continue;
        }
        case 1 -> {
          String other = "Twin " + random.nextInt(1_000_000) + " {1}x{/1}";
          lines.add(line.deepCopy().put("target", other).toString());
          answers.add(other);
          faults.put(id, "import.duplicate-id");
        }
        case 2 -> {
          line.put("source", line.path("source").asText() + "多");
          faults.put(id, "import.changed-source");
        }
        case 3 -> {
          line.put("id", "ffff" + random.nextInt(1000));
          faults.put(line.path("id").asText(), "import.unknown-id");
        }
        case 4 -> {
          line.remove("source");
          faults.put(id, "import.no-echo");
        }
        case 5 -> answer = coded(line, faults, id, "Lost {1}" + random.nextInt(1_000_000), "lost");
        case 6 ->
            answer =
                coded(
                    line, faults, id, "{1}{1}Two" + random.nextInt(1_000_000) + "{/1}", "doubled");
        case 7 ->
            answer = coded(line, faults, id, "{1}{/1}{4}" + random.nextInt(1_000_000), "foreign");
        case 8 ->
            answer =
                coded(line, faults, id, "{/1}A" + random.nextInt(1_000_000) + "{1}", "misplaced");
        default -> clean.add(answer);
      }
      answers.add(answer);
      lines.add(line.toString());
    }
    workspace.write("x/talk.jsonl", String.join("\n", lines));
    Program.Outcome outcome =
        Program.run(
            "import",
            "jsonl",
            root.resolve("x/talk.jsonl").toString(),
            "--dir",
            root.toString(),
            "--format",
            "json");
    List<JsonNode> findings = new ArrayList<>();
    JSON.readTree(outcome.out()).forEach(findings::add);
    String store = workspace.read("translations/talk.jsonl");
    String what = "seed " + seed + "\n" + outcome.out() + store;
    faults.forEach(
        (id, rule) ->
            assertTrue(
                findings.stream()
                    .anyMatch(
                        finding ->
                            finding.path("rule").asText().equals(rule)
                                && finding.path("segment").asText().equals(id)),
                rule + " of " + id + " in " + what));
    for (String answer : answers) {
      boolean stored = store.contains("\"" + ShownCodes.plain(answer) + "\"");
      boolean told =
          findings.stream().anyMatch(finding -> finding.path("target").asText().equals(answer));
      assertTrue(stored || told, answer + " in " + what);
    }
    for (String answer : clean) {
      assertTrue(store.contains("\"" + ShownCodes.plain(answer) + "\""), answer + " in " + what);
    }
  }

  private static String coded(
      ObjectNode line, Map<String, String> faults, String id, String answer, String fault) {
    line.put("target", answer);
    faults.put(id, "import." + fault + "-code");
    return answer;
  }
}
