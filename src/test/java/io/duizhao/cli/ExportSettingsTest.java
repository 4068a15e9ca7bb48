package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.cli.option.ExitStatus;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code duizhao.yaml} says of exports holds until an option says otherwise. */
class ExportSettingsTest {
  @TempDir private Path root;
  private TestWorkspace workspace;

  @BeforeEach
  void layOut() throws IOException {
    workspace = TestWorkspace.withTalk(root);
    workspace.write(
        "source-zh/talk.md", TestWorkspace.ZH.replace("OpenAI", "**OpenAI**") + "\n谢谢。\n\n谢谢。\n");
    workspace.write("target-en/talk.md", TestWorkspace.EN + "\nThanks.\n\nThanks.\n");
    workspace.write(
        "source-zh/clip.srt", "1\n00:00:01,000 --> 00:00:09,000\n这一句话说得很长很长，长到一行怎么也放不下。\n");
    workspace.write(
        "target-en/clip.srt",
        "1\n00:00:01,000 --> 00:00:09,000\nThis sentence is so long that no line holds it.\n");
  }

  @Test
  void aRunWritesWhatTheConfigurationSays() throws IOException {
    configure("xliff: \"2.1\", tmx: {level: 2, unique: yes}");

    assertEquals(ExitStatus.CLEAN, workspace.run().status());

    String xliff = workspace.read("out/xliff/talk.xlf");
    assertTrue(xliff.contains("version=\"2.1\""), xliff);
    assertTrue(xliff.contains("<gls:glossEntry"), "terms, as in an export of 2.1: " + xliff);
    for (String file : new String[] {"out/tmx/talk.tmx", "out/tmx/all.tmx"}) {
      String memory = workspace.read(file);
      assertTrue(memory.contains("<bpt"), memory);
      assertEquals(2, memory.split("<seg>谢谢。|<seg>Thanks.", -1).length - 1, memory);
    }
    assertTrue(workspace.read("out/tmx/all.tmx").contains("no line holds it"));
  }

  @ParameterizedTest
  @CsvSource({
    "'', <target state=",
    "'xliff: 2.0', version=\"2.0\"",
    "'xliff: 2.0, terms: yes', <gls:glossEntry",
    "'terms: yes', <mrk mtype=\"term\""
  })
  void xliff(String export, String expected) throws IOException {
    configure(export);
    workspace.export("xliff");
    assertTrue(workspace.read("x/talk.xlf").contains(expected), workspace.read("x/talk.xlf"));
    workspace.export("xliff", "--xliff", "2.2", "--terms", "no");
    String other = workspace.read("x/talk.xlf");
    assertTrue(other.contains("version=\"2.2\""), other);
    assertFalse(other.contains("<gls:glossEntry"), other);
  }

  @ParameterizedTest
  @CsvSource({"1.2, '', 1", "1.2, matches: all, 2", "1.2, matches: none, 0", "2.1, '', 2"})
  void matches(String version, String export, int documents) throws IOException {
    configure(export);
    workspace.write("source-zh/new.md", "我不这么认为。\n");
    workspace.write("tm/old.tmx", memory("我不这么认为。", "I doubt it."));
    workspace.write("tm/other.tmx", memory("我不这么认为。", "Not at all."));

    workspace.export("xliff", "--xliff", version);

    int found = 0;
    for (String name : new String[] {"talk", "new"}) {
      String file = workspace.read("x/" + name + ".xlf");
      found += file.contains("<alt-trans") || file.contains("<mtc:match ") ? 1 : 0;
    }
    assertEquals(documents, found);
    workspace.export("xliff", "--xliff", version, "--matches", "none");
    assertFalse(workspace.read("x/new.xlf").contains("Not at all."));
  }

  @Test
  void aMemoryBesideThoseOfTheWorkspaceIsAskedFirst() throws IOException {
    workspace.write("source-zh/new.md", "我不这么认为。\n\n这一句大家从前都见过一次。\n");
    workspace.write("tm/old.tmx", memory("我不这么认为。", "I doubt it."));
    workspace.write("client.tmx", memory("这一句大家从前都见过一次。", "All have seen this once."));
    workspace.export("xliff", "--tm", workspace.path("client.tmx").toString());
    String file = workspace.read("x/new.xlf");
    assertTrue(file.contains(">I doubt it.</target>"), file);
    assertTrue(file.contains(">All have seen this once.</target>"), file);
  }

  @Test
  void memories() throws IOException {
    configure("tmx: {level: 2, approved-only: yes}");
    workspace.export("tmx");
    assertFalse(workspace.read("x/all.tmx").contains("<tu "), "nobody has approved anything");
    workspace.export("tmx", "--no-approved-only");
    assertTrue(workspace.read("x/talk.tmx").contains("<bpt"));
    workspace.export("tmx", "--no-approved-only", "--level", "1");
    assertFalse(workspace.read("x/talk.tmx").contains("<bpt"));
  }

  @Test
  void subtitles() throws IOException {
    configure("subtitles: {columns: 20}");
    workspace.export("subtitles");
    assertTrue(widest() <= 20, workspace.read("x/clip.srt"));
    workspace.export("subtitles", "--columns", "60");
    assertTrue(widest() > 20, workspace.read("x/clip.srt"));
  }

  @Test
  void context() throws IOException {
    workspace.write("source-zh/new.md", "一。\n\n二。\n\n三。\n\n四。\n");
    configure("jsonl: {context: 3}");
    workspace.export("jsonl");
    assertTrue(workspace.read("x/new.jsonl").contains("[\"二。\",\"三。\",\"四。\"]"));
    workspace.export("jsonl", "--context", "0");
    assertTrue(
        workspace.read("x/new.jsonl").contains("\"after\":[]"), workspace.read("x/new.jsonl"));
  }

  private long widest() throws IOException {
    return workspace
        .read("x/clip.srt")
        .lines()
        .mapToInt(String::length)
        .filter(n -> n != 29)
        .max()
        .orElse(0);
  }

  private static String memory(String zh, String en) {
    return """
        <?xml version="1.0"?><tmx version="1.4"><header creationtool="t" creationtoolversion="1"
         segtype="sentence" o-tmf="t" adminlang="en" srclang="zh-CN" datatype="plaintext"/><body>
        <tu><tuv xml:lang="zh-CN"><seg>%s</seg></tuv><tuv xml:lang="en-US"><seg>%s</seg></tuv></tu>
        </body></tmx>
        """
        .formatted(zh, en);
  }

  private void configure(String export) throws IOException {
    workspace.write("duizhao.yaml", "export: {" + export + "}\n");
  }
}
