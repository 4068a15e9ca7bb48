package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.cli.option.ExitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTbxCommandTest {
  @TempDir Path root;

  @ParameterizedTest
  @ValueSource(strings = {"tbx", "tbx-min", "tbx-core", "tbx-2008"})
  void writesAValidGlossary(String dialect) throws IOException {
    TestWorkspace workspace = TestWorkspace.withTalk(root);
    Program.Outcome outcome = export("--dialect", dialect);
    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.err());
    assertTrue(workspace.read("handoff/glossary.tbx").contains("large language model"));
    Program.Outcome valid =
        Program.run("validate", root.resolve("handoff/glossary.tbx").toString());
    assertEquals(ExitStatus.CLEAN, valid.status(), valid.err());
  }

  @Test
  void withoutTermsThereIsNothingToWrite() throws IOException {
    TestWorkspace.withTalk(root);
    Files.delete(root.resolve("glossary/terms.csv"));
    Program.Outcome outcome = export();
    assertEquals(ExitStatus.INPUT, outcome.status());
    assertTrue(outcome.err().contains("glossary: holds no term"), outcome.err());
    TestWorkspace.withTalk(root);
    assertEquals(ExitStatus.INPUT, export("--dialect", "csv").status());
  }

  private Program.Outcome export(String... options) {
    return Program.run(
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(
                    "export", "tbx", root.toString(), "--out", root.resolve("handoff").toString()),
                java.util.stream.Stream.of(options))
            .toArray(String[]::new));
  }
}
