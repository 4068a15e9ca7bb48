package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.cli.option.ExitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {
  @TempDir Path root;
  private TestWorkspace workspace;

  @BeforeEach
  void layOut() throws IOException {
    workspace = TestWorkspace.withTalk(root);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2.0", "2.1", "2.2"})
  void writesTheTranslationInEveryVersion(String version) throws IOException {
    Program.Outcome outcome = export("--xliff", version);
    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.err());
    String file = workspace.read("handoff/talk.xlf");
    assertTrue(file.contains("I don't think so."), file);
    Program.Outcome valid = Program.run("validate", workspace.path("handoff/talk.xlf").toString());
    assertTrue(valid.out().contains(": valid XLIFF " + version), valid.err());
    Map<String, String> first = workspace.files("handoff");
    export("--xliff", version);
    assertEquals(first, workspace.files("handoff"));
  }

  @Test
  void changesNothingInTheWorkspace() throws IOException {
    Map<String, String> before = workspace.files("");
    export();
    Map<String, String> after = workspace.files("");
    after.remove("handoff/talk.xlf");
    assertEquals(before, after);
  }

  @Test
  void fillsTargets() throws IOException {
    export("--copy-source");
    assertTrue(
        workspace
            .read("handoff/talk.xlf")
            .contains("<target state=\"needs-translation\">我不这么认为。</target>"));
    export("--pseudo", "--xliff", "2.0");
    assertTrue(workspace.read("handoff/talk.xlf").contains("<target>"));
    assertTrue(!workspace.read("handoff/talk.xlf").contains("<target>我"));
  }

  @Test
  void aDamagedTranscriptDoesNotStopTheOthers() throws IOException {
    workspace.write("source-zh/empty.md", "");
    Program.Outcome outcome = export();
    assertEquals(ExitStatus.INPUT, outcome.status());
    assertTrue(outcome.err().contains("source-zh/empty.md: holds no text"), outcome.err());
    assertTrue(Files.exists(workspace.path("handoff/talk.xlf")));
  }

  @Test
  void wrongUsage() {
    assertEquals(ExitStatus.USAGE, export("--xliff", "3.0").status());
    assertEquals(ExitStatus.USAGE, export("--pseudo", "--copy-source").status());
    assertEquals(ExitStatus.USAGE, Program.run("export", "xliff", root.toString()).status());
  }

  private Program.Outcome export(String... options) {
    return Program.run(
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(
                    "export",
                    "xliff",
                    root.toString(),
                    "--out",
                    root.resolve("handoff").toString()),
                java.util.stream.Stream.of(options))
            .toArray(String[]::new));
  }
}
