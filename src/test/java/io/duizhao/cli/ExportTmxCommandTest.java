package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.cli.option.ExitStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTmxCommandTest {
  @TempDir Path root;
  private TestWorkspace workspace;

  @BeforeEach
  void layOut() throws IOException {
    workspace = TestWorkspace.withTalk(root);
    workspace.write("source-zh/again.md", TestWorkspace.ZH);
    workspace.write("target-en/again.mt.md", TestWorkspace.EN);
  }

  @Test
  void oneADocumentAndOneOfAll() throws IOException {
    Program.Outcome outcome = export();
    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.err());
    String all = workspace.read("memories/all.tmx");
    assertTrue(all.contains("<seg>I don't think so.</seg>"), all);
    assertFalse(all.contains(">again<"), all);
    assertTrue(workspace.read("memories/again.tmx").contains("<prop type=\"origin\">mt</prop>"));
    Map<String, String> first = workspace.files("memories");
    export();
    assertEquals(first, workspace.files("memories"));
    Program.Outcome valid = Program.run("validate", root.resolve("memories/all.tmx").toString());
    assertEquals(ExitStatus.CLEAN, valid.status(), valid.err());
  }

  @Test
  void optionsSayWhatIsWritten() throws IOException {
    assertEquals(
        ExitStatus.CLEAN, export("--with-mt", "--unique", "--date", "2026-05-01").status());
    String all = workspace.read("memories/all.tmx");
    assertEquals(2, all.split("<seg>我不这么认为。</seg>", -1).length, all);
    assertTrue(all.contains("creationdate=\"20260501T000000Z\""), all);
    export("--approved-only");
    assertFalse(workspace.read("memories/all.tmx").contains("<tu "));
    assertEquals(ExitStatus.USAGE, export("--level", "3").status());
    assertEquals(ExitStatus.USAGE, export("--min-score", "90").status());
  }

  @Test
  void aMemoryThatCannotBeReadIsTold() throws IOException {
    workspace.write("tm/cut.tmx", "<tmx version=\"1.4\"><body><tu>");
    for (String format : List.of("tmx", "xliff", "xlsx", "jsonl")) {
      String folder = root.resolve("out-" + format).toString();
      Program.Outcome outcome = Program.run("export", format, root.toString(), "--out", folder);
      assertEquals(ExitStatus.INPUT, outcome.status(), format + ": " + outcome.err());
      assertTrue(outcome.err().contains("tm/cut.tmx"), outcome.err());
    }
  }

  private Program.Outcome export(String... options) {
    List<String> fixed =
        List.of("export", "tmx", root.toString(), "--out", root.resolve("memories").toString());
    return Program.run(Stream.concat(fixed.stream(), Stream.of(options)).toArray(String[]::new));
  }
}
