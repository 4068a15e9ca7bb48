package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.cli.option.ExitStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Memories of other tools come into the workspace and are used there. */
class ImportTmxCommandTest {
  private static final String OTHER =
      """
      <?xml version="1.0" encoding="UTF-16"?>
      <!DOCTYPE tmx SYSTEM "https://example.invalid/tmx14.dtd">
      <tmx version="1.4">
      <header creationtool="Other" creationtoolversion="1" segtype="sentence" o-tmf="x"
       adminlang="EN-US" srclang="*all*" datatype="rtf"/>
      <body>
      <tu tuid="7" creationdate="20240102T030405Z" creationid="AB"><note>No irony: he does not.</note><prop type="x-project">old</prop>
      <tuv xml:lang="ZH-CN"><seg>我<bpt i="1" type="bold">{b}</bpt>不这么<ept i="1">{/b}</ept>认为。</seg></tuv>
      <tuv xml:lang="EN-US"><seg>I <bpt i="1" type="bold">{b}</bpt>doubt<ept i="1">{/b}</ept> that.</seg></tuv>
      <tuv xml:lang="DE-DE"><seg>Das glaube ich nicht.</seg></tuv></tu>
      <tu><tuv lang="zh"><seg>你好！</seg></tuv><tuv lang="en"><seg>Hi there!<ph>{1}</ph></seg></tuv></tu>
      <tu><tuv lang="zh"><seg>没有英文。</seg></tuv><tuv lang="en"><seg> </seg></tuv></tu>
      <tu><tuv xml:lang="fr"><seg>Oui.</seg></tuv></tu>
      </body></tmx>
      """;

  @TempDir Path root;
  private TestWorkspace workspace;

  @BeforeEach
  void layOut() throws IOException {
    workspace = TestWorkspace.withTalk(root);
    Files.delete(root.resolve("target-en/talk.md"));
    workspace.write("old/other.tmx", OTHER, StandardCharsets.UTF_16);
  }

  @Test
  void isCheckedWrittenAnewAndUsed() throws IOException {
    Program.Outcome outcome = importing("other.tmx");
    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.err());
    assertTrue(outcome.err().contains("tm/other.tmx: 2 of 4 units taken"), outcome.err());
    String memory = workspace.read("tm/other.tmx");
    assertTrue(
        memory.contains(
            "<seg>I <bpt i=\"1\" x=\"1\" type=\"bold\">{b}</bpt>doubt<ept i=\"1\">{/b}</ept>"
                + " that.</seg>"),
        memory);
    assertTrue(memory.contains("<seg>Hi there!<ph x=\"1\">{1}</ph></seg>"), memory);
    assertTrue(memory.contains("<note>No irony: he does not.</note>"), memory);
    assertTrue(memory.contains("<prop type=\"x-project\">old</prop>"), memory);
    assertTrue(memory.contains("creationdate=\"20240102T030405Z\" creationid=\"AB\""), memory);
    assertFalse(memory.contains("glaube"), memory);
    assertFalse(memory.contains("lang=\"zh\""), memory);
    Path all = root.resolve("all.tmx");
    Program.run("tm", "export", "--out", all.toString(), "--dir", root.toString());
    assertEquals(memory, Files.readString(all));
    String place = root.resolve("tm/other.tmx").toString();
    assertEquals(ExitStatus.CLEAN, Program.run("validate", place).status());
    workspace.run();
    String xliff = workspace.read("out/xliff/talk.xlf");
    assertTrue(xliff.contains(">I doubt that.</target>"), xliff);
    assertTrue(xliff.contains(">Hi there!</target>"), xliff);
  }

  @Test
  void anImportedMemoryImportsAsItself() throws IOException {
    importing("other.tmx");
    String first = workspace.read("tm/other.tmx");
    workspace.write("old/other.tmx", first);
    assertEquals(ExitStatus.INPUT, importing("other.tmx").status());
    assertEquals(ExitStatus.CLEAN, importing("other.tmx", "--replace").status());
    assertEquals(first, workspace.read("tm/other.tmx"));
  }

  @Test
  void whatCannotBeUsedChangesNothing() throws IOException {
    workspace.write(
        "old/fr.tmx",
        "<tmx version='1.4'><body><tu><tuv xml:lang='fr'><seg>Oui</seg></tuv></tu></body></tmx>");
    workspace.write("old/cut.tmx", OTHER.replace("UTF-16", "UTF-8").substring(0, 600));
    Program.Outcome none = importing("fr.tmx");
    assertEquals(ExitStatus.INPUT, none.status());
    assertTrue(none.err().contains("has no unit in zh-CN and en-US; it has fr"), none.err());
    Program.Outcome cut = importing("cut.tmx");
    assertEquals(ExitStatus.INPUT, cut.status());
    assertTrue(cut.err().matches("(?s).*cut\\.tmx:\\d+:\\d+: is no whole XML.*"), cut.err());
    assertFalse(Files.exists(root.resolve("tm/cut.tmx")));
    assertFalse(Files.exists(root.resolve("tm/fr.tmx")));
    assertEquals(ExitStatus.INPUT, importing("gone.tmx").status());
  }

  private Program.Outcome importing(String file, String... options) {
    return Program.run(
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(
                    "import",
                    "tmx",
                    root.resolve("old/" + file).toString(),
                    "--dir",
                    root.toString()),
                java.util.stream.Stream.of(options))
            .toArray(String[]::new));
  }
}
