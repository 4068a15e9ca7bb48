package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.cli.option.ExitStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever aligns uses the glossary's words, so one that cannot be read is told by all of it. */
class UnreadableGlossaryTest {
  @TempDir Path root;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run DIR",
        "check DIR",
        "analyze DIR",
        "export xliff DIR --out DIR/x",
        "export tmx DIR --out DIR/x",
        "export xlsx DIR --out DIR/x",
        "export job DIR --out DIR/x.zip",
        "import alignment DIR/talk.links --dir DIR",
        "import xlsx DIR/talk.xlsx --dir DIR",
      })
  void isNamedAndTheRestIsDone(String command) throws IOException {
    TestWorkspace workspace = TestWorkspace.withTalk(root);
    workspace.run();
    Program.run("export", "xlsx", root.toString(), "--out", root.toString());
    workspace.write("talk.links", "2,3\t2,3\n");
    workspace.write("glossary/terms.csv", "no glossary");

    String[] words = command.replace("DIR", root.toString()).split(" ");
    Program.Outcome outcome = Program.run(words);

    assertEquals(ExitStatus.INPUT, outcome.status(), Arrays.toString(words) + outcome.err());
    assertTrue(outcome.err().contains("terms.csv:1:1: "), outcome.err());
  }
}
