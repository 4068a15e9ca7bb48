package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.cli.option.ExitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A machine's answers come back damaged: every answer arrives or is named, every fault told. */
class ReturnedLinesTest {
  @TempDir Path root;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void everyFaultIsReportedAndNoAnswerLost(int seed) throws IOException {
    new ReturnTrial(root).run("jsonl", seed, file -> {});
  }

  @Test
  void aLineWithAnotherIdGoesWhereItsSourceStands() throws IOException {
    TestWorkspace workspace = new TestWorkspace(root);
    workspace.write("source-zh/talk.md", "第一句话。\n\n第二句话。\n\n第三句话。\n");
    workspace.export("jsonl");
    List<String> lines = Files.readAllLines(root.resolve("x/talk.jsonl"));
    String third =
        lines
            .get(2)
            .replaceFirst("\"id\":\"[^\"]*\"", "\"id\":\"ffff1\"")
            .replace("target\":\"", "target\":\"Third.");
    workspace.write("x/talk.jsonl", third + "\n");
    Program.run("import", "jsonl", root + "/x/talk.jsonl", "--dir", root.toString());
    String store = workspace.read("translations/talk.jsonl");
    assertTrue(store.contains("\"source\":\"第三句话。\",\"target\":\"Third.\""), store);
  }

  @Test
  void aFileThatIsMostlyAnotherIsToldShortly() throws IOException {
    TrialTalk.layOut(root, 1);
    Files.delete(root.resolve("target-en/talk.md"));
    Program.run("export", "jsonl", root.toString(), "--out", root.resolve("x").toString());
    Path file = root.resolve("x/talk.jsonl");
    List<String> lines = Files.readAllLines(file);
    Files.write(file, lines.subList(0, 2));
    String[] command = {"import", "jsonl", file.toString(), "--dir", root.toString()};
    Program.Outcome outcome = Program.run(command);
    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.err());
    assertEquals(4, outcome.out().split("import.missing", -1).length - 1, outcome.out());
    int others = lines.size() - 2 - 3;
    assertTrue(outcome.out().contains("lacks " + others + " more segments"), outcome.out());
  }
}
