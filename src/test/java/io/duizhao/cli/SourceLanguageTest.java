package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The talk is often the original: everything works from English into Chinese as well. */
class SourceLanguageTest {
  @TempDir private Path root;

  @Test
  void anExportGoesAroundInTheOtherDirection() throws IOException {
    TestWorkspace workspace = TestWorkspace.withTalk(root);

    run("export", "xliff", root.toString(), "--xliff", "2.1", "--out", root + "/x");

    String file = workspace.read("x/talk.xlf");
    assertTrue(file.contains("srcLang=\"en-US\" trgLang=\"zh-CN\""), file);
    assertTrue(file.contains("<source>I don't think so.</source>"), file);
    assertTrue(file.contains("<target>我不这么认为。</target>"), file);
    workspace.write("x/talk.xlf", file.replace(">我不这么认为。<", ">我看未必。<"));
    run("import", "xliff", root + "/x/talk.xlf", "--dir", root.toString());
    assertTrue(workspace.read("translations/reversed/talk.jsonl").contains("我看未必。"));
    assertFalse(Files.exists(root.resolve("translations/talk.jsonl")));
    Program.run("merge", root + "/x/talk.xlf");
    assertTrue(workspace.read("x/talk.zh.md").contains("我看未必。机器写得很快"));
  }

  @Test
  void decisionsOfTheUsualDirectionStay() throws IOException {
    TestWorkspace workspace = TestWorkspace.withTalk(root);
    workspace.run();
    String alignment = workspace.read("alignments/talk.align.tsv");

    run("run", root.toString());

    assertEquals(alignment, workspace.read("alignments/talk.align.tsv"));
    assertTrue(Files.exists(root.resolve("alignments/reversed/talk.align.tsv")));
    assertTrue(workspace.read("out/tmx/talk.tmx").contains("srclang=\"en-US\""));
  }

  @Test
  void anotherLanguageIsRefused() throws IOException {
    TestWorkspace.withTalk(root);

    Program.Outcome outcome = Program.run("run", root.toString(), "--source-lang", "de");

    assertEquals(ExitStatus.USAGE, outcome.status());
    assertTrue(outcome.err().contains("--source-lang is de; zh or en was expected"));
  }

  private static void run(String... arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--source-lang";
    all[arguments.length + 1] = "en";
    Program.Outcome outcome = Program.run(all);
    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.err() + outcome.out());
  }
}
