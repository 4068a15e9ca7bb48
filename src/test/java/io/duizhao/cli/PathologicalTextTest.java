package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.cli.option.ExitStatus;
import io.duizhao.fuzz.PathologicalTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command does a strange text or says why not; {@code LongTextsEval} has those of 1 MB. */
class PathologicalTextTest {
  private static final int LENGTH = 3000;

  @TempDir Path root;

  @Test
  void everyCommandTakesEveryText() throws IOException {
    TestWorkspace workspace = TestWorkspace.withTalk(root);
    int number = 0;
    for (PathologicalTexts.Text text : PathologicalTexts.all(LENGTH, "大语言模型")) {
      String name = "text" + number++ + "." + text.ending();
      for (String place : List.of("source-zh", "target-en")) {
        Files.write(workspace.path(place).resolve(name), text.bytes());
      }
    }
    String folder = root.toString();
    for (List<String> command :
        List.of(
            List.of("run", folder),
            List.of("check", folder),
            List.of("terms", "check", folder),
            List.of("export", "xliff", folder, "--out", folder + "/handoff"))) {
      Program.Outcome outcome = Program.run(command.toArray(String[]::new));
      assertTrue(outcome.status() <= ExitStatus.INPUT, command + ": " + outcome.err());
      assertFalse(outcome.err().contains("\tat "), outcome.err());
    }
    int written = 0;
    for (String name : workspace.files("out/xliff").keySet()) {
      Program.Outcome outcome = Program.run("validate", folder + "/" + name);
      assertTrue(outcome.status() == ExitStatus.CLEAN, name + ": " + outcome.out());
      written++;
    }
    assertTrue(written > number / 2, written + " of " + number);
  }
}
