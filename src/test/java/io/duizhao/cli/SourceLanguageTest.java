package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.cli.option.ExitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
  void theSameSentencesBelongTogetherInBothDirections() throws IOException {
    TestWorkspace workspace = TestWorkspace.withTalk(root);
    workspace.write("source-zh/clip.srt", clip("我们先听一遍", "再把它写下来", "最后对照原文看一看", "这样就不会出错了"));
    workspace.write(
        "target-en/clip.srt",
        clip(
            "First we listen once,",
            "then we write it down.",
            "In the end we compare it with the original,",
            "and so there are no mistakes."));
    workspace.run();
    Set<String> usual = links("alignments/", false);

    run("run", root.toString());

    assertEquals(usual, links("alignments/reversed/", true));
    assertTrue(usual.size() > 9, usual.toString());
  }

  @Test
  void alignTakesTheEnglishFirst() throws IOException {
    TestWorkspace workspace = TestWorkspace.withTalk(root);
    workspace.write("zh.txt", "你好。\n大语言模型会取代译者吗？\n我不这么认为。\n");
    workspace.write(
        "en.txt", "Hello.\nWill large language models replace translators? I don't think so.\n");
    String zh = root.resolve("zh.txt").toString();
    String en = root.resolve("en.txt").toString();

    Program.Outcome outcome =
        Program.run("align", en, zh, "--source-lang", "en", "--presegmented", "--format", "links");

    assertEquals("1\t1\n2\t2,3\n", outcome.out(), outcome.err());
    assertEquals(ExitStatus.USAGE, Program.run("align", en, zh, "--source-lang", "fr").status());
  }

  @Test
  void aRunNamesTheLanguages() throws IOException {
    TestWorkspace workspace = TestWorkspace.withTalk(root);
    workspace.write("target-en/only.md", "# A Chapter\n\nThis is a sentence.\n");
    Program.Outcome outcome = Program.run("run", root.toString(), "--source-lang", "en");
    assertTrue(outcome.out().matches("(?s)document +en +zh .*"), outcome.out());
    assertTrue(outcome.err().contains(" in Chinese"), outcome.err());
    assertTrue(outcome.err().contains("only.md: has no Chinese;"), outcome.err());
  }

  private static String clip(String... lines) {
    StringBuilder file = new StringBuilder();
    for (int i = 0; i < lines.length; i++) {
      file.append(
          "%d\n00:00:%02d,000 --> 00:00:%02d,500\n%s\n\n"
              .formatted(i + 1, 4 * i, 4 * i + 3, lines[i]));
    }
    return file.toString();
  }

  /** Returns the beads of all alignment files, each with its Chinese first. */
  private Set<String> links(String folder, boolean turned) throws IOException {
    Set<String> links = new TreeSet<>();
    for (String name : List.of("talk", "clip")) {
      for (String line : Files.readAllLines(root.resolve(folder + name + ".align.tsv"))) {
        String[] cells = line.split("\t", -1);
        if (!line.startsWith("#") && cells.length > 1) {
          links.add(turned ? cells[1] + " = " + cells[0] : cells[0] + " = " + cells[1]);
        }
      }
    }
    return links;
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
