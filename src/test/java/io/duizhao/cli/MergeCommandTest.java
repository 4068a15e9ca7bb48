package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.cli.option.ExitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergeCommandTest {
  private static final String SOURCE =
      """
      # 翻译记忆是什么

      **主持人：** 欢迎收听。今天聊**术语**，请看![图](a.png)这里！

      **嘉宾：** 我不这么认为。
      """;

  @TempDir Path root;
  private TestWorkspace workspace;

  @BeforeEach
  void layOut() throws IOException {
    workspace = new TestWorkspace(root);
    workspace.write("source-zh/talk.md", SOURCE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2.0", "2.1", "2.2"})
  void translationsTakeTheirPlaces(String version) throws IOException {
    export(version, "--copy-source");
    edit("翻译记忆是什么</target>", "What Is a Translation Memory?</target>");
    edit("<target(| [^>]*)>欢迎收听。", "<target$1>Welcome.");
    edit(
        "<target(| [^>]*)>今天聊(<[^>]*>)(?:\\*\\*</bpt>)?术语(.*?)，请看(<ph.*?</ph>)这里！",
        "<target$1>Today: $2**</bpt>terms$3; see$4 here!");
    if (!version.equals("1.2")) {
      edit("Today: (<[^>]*>)\\*\\*</bpt>", "Today: $1");
    }
    edit("<target(| [^>]*)>我不这么认为。", "<target$1>I don't think so.");
    Program.Outcome outcome = merge("--untranslated", "fail");
    assertEquals("", outcome.err());
    assertEquals(workspace.path("x/talk.en.md") + "\n", outcome.out());
    assertEquals(
        """
        # What Is a Translation Memory?

        **主持人：** Welcome. Today: **terms**; see![图](a.png) here!

        **嘉宾：** I don't think so.
        """,
        workspace.read("x/talk.en.md"));
  }

  @Test
  void whatIsNotTranslatedIsCounted() throws IOException {
    workspace.run();
    Files.createDirectories(workspace.path("x"));
    Files.copy(workspace.path("out/xliff/talk.xlf"), workspace.path("x/talk.xlf"));
    Program.Outcome outcome = merge();
    assertEquals(ExitStatus.CLEAN, outcome.status());
    assertTrue(outcome.err().contains("x/talk.xlf: 4 of 4 segments have no translation"));
    assertEquals(SOURCE, workspace.read("x/talk.en.md"));
    merge("--untranslated", "empty");
    assertFalse(workspace.read("x/talk.en.md").contains("不"));
    Files.delete(workspace.path("x/talk.en.md"));
    assertFails(merge("--untranslated", "fail"), "has no translation");
    assertFalse(Files.exists(workspace.path("x/talk.en.md")));
  }

  @Test
  void aFolderIsNoFileToWrite() throws IOException {
    workspace.run();
    Files.createDirectories(workspace.path("x"));
    Files.copy(workspace.path("out/xliff/talk.xlf"), workspace.path("x/talk.xlf"));
    Files.createDirectories(workspace.path("merged"));
    Program.Outcome outcome = merge("--out", workspace.path("merged").toString());
    assertEquals(ExitStatus.USAGE, outcome.status());
    assertTrue(outcome.err().contains("; a file was expected, such as "), outcome.err());
    assertTrue(outcome.err().contains("talk.en.md"), outcome.err());
  }

  @Test
  void anAlignedTranslationIsMergedWithItsMarks() throws IOException {
    TestWorkspace.withTalk(root);
    workspace.write("source-zh/talk.md", TestWorkspace.ZH.replace("OpenAI", "**OpenAI**"));
    export("2.1");
    Program.Outcome outcome = merge();
    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.err());
    String merged = workspace.read("x/talk.en.md");
    assertTrue(merged.contains("with products of **OpenAI**."), merged);
    assertTrue(merged.contains("**嘉宾：** I don't think so. Machines write fast"), merged);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2.1"})
  void speakersHaveTheirNamesFromTheGlossary(String version) throws IOException {
    workspace.write(
        "glossary/terms.csv", TestWorkspace.GLOSSARY + "host,person,主持人,主播,,,Host,,,any,,,\n");
    export(version, "--copy-source");
    merge();
    assertEquals(SOURCE, workspace.read("x/talk.en.md"));
    edit("<target(| [^>]*)>欢迎收听。", "<target$1>Welcome.");
    merge();
    String merged = workspace.read("x/talk.en.md");
    assertTrue(merged.contains("**Host:** Welcome. 今天聊**术语**"), merged);
    assertTrue(merged.contains("**嘉宾：** 我不"), merged);
  }

  @Test
  void theTargetMayBeElsewhere() throws IOException {
    export("1.2", "--copy-source");
    Path out = workspace.path("deep/er/any.md");
    assertEquals(out + "\n", merge("--out", out.toString()).out());
    assertEquals(SOURCE, Files.readString(out));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2.1"})
  void damageIsNamedWithItsPlace(String version) throws IOException {
    export(version, "--copy-source");
    String whole = workspace.read("x/talk.xlf");
    damaged(whole.substring(0, whole.length() * 3 / 4), "x/talk.xlf:");
    damaged(whole.replaceAll("(?s)<(skl|skeleton)>.*</\\1>", ""), "has no skeleton");
    damaged(whole.replace("duizhao skeleton 1", "other"), "the skeleton is not one that duizhao");
    damaged(whole.replaceAll("sha256\t..", "sha256\t--"), "is not what its hash says");
    damaged(whole.replaceFirst("reader\tmarkdown", "reader\tmagic"), "no such reader");
    damaged(whole.replaceAll(" 1 0 5\n", " 0 0 5\n"), "the skeleton does not fit its original");
    damaged(whole.replaceAll(" 0 0 7\n", " 99 0 7\n"), "the skeleton does not fit its original");
    damaged(whole.replaceAll("<(trans-unit|segment) id=\"[^\"]*\"", "<$1 id=\"a\""), "one of the");
    String id = whole.replaceAll("(?s).*<(trans-unit|segment) id=\"([^\"]*)\".*", "$2");
    damaged(
        whole.replaceAll("<(trans-unit|segment) id=\"[^\"]*\"", "<$1 id=\"" + id + "\""),
        "x/talk.xlf:");
    damaged(whole.replaceFirst("<source>翻译记忆", "<source>翻译"), "\"翻译记忆是什么\" was expected");
    String bold = version.equals("1.2") ? "<bpt.*?</bpt>术语<ept.*?</ept>" : "<pc[^>]*>术语</pc>";
    damaged(
        whole.replaceAll("(<target.*?)" + bold, "$1terms"), "lacks the code '**' (bold) of its");
    damaged(whole.replaceAll("(<target.*?<ph id=\")[^\"]*", "$1zz"), "has a code 'zz' that its");
    damaged("<html/>", "x/talk.xlf:1:8: the root element is 'html'");
    damaged("", "x/talk.xlf:");
  }

  @Test
  void aSegmentMayNotComeTwice() throws IOException {
    export("1.2", "--copy-source");
    String whole = workspace.read("x/talk.xlf");
    int begin = whole.indexOf("<trans-unit");
    String unit = whole.substring(begin, whole.indexOf("</trans-unit>") + 13);
    damaged(whole.replace(unit, unit + unit), " already");
  }

  @Test
  void nothingOutsideIsRead() throws IOException {
    workspace.write("secret.txt", "geheim");
    export("1.2", "--copy-source");
    String whole = workspace.read("x/talk.xlf");
    String doctype =
        "<!DOCTYPE xliff [<!ENTITY e SYSTEM \"" + root.resolve("secret.txt").toUri() + "\">]>";
    workspace.write(
        "x/talk.xlf",
        whole.replace("?>", "?>" + doctype).replaceFirst("(<target[^>]*>)翻译", "$1&e;翻译"));
    merge();
    assertFalse(
        Files.exists(workspace.path("x/talk.en.md"))
            && workspace.read("x/talk.en.md").contains("geheim"));
  }

  @Test
  void aFileThatAPersonChangedIsNotOverwritten() throws IOException {
    export("2.1", "--copy-source");
    merge();
    edit("<target(| [^>]*)>欢迎收听。", "<target$1>Welcome.");
    assertEquals(ExitStatus.CLEAN, merge().status(), "our own former output is replaced");
    String merged = workspace.read("x/talk.en.md");
    workspace.write("x/talk.en.md", merged.replace("Welcome.", "Welcome, dear listener."));
    edit(">Welcome.", ">Hello.");
    assertFails(merge(), "x/talk.en.md: exists and is not what was written there before");
    assertTrue(workspace.read("x/talk.en.md").contains("dear listener"));
    assertEquals(ExitStatus.CLEAN, merge("--overwrite").status());
    assertTrue(workspace.read("x/talk.en.md").contains("** Hello."));
  }

  @Test
  void aFileOfSomebodyElseIsNotOverwritten() throws IOException {
    export("1.2", "--pseudo");
    assertFails(
        merge("--out", workspace.path("source-zh/talk.md").toString()),
        "source-zh/talk.md: exists and is not");
    assertEquals(SOURCE, workspace.read("source-zh/talk.md"));
  }

  @Test
  void spacesAroundAnImageMakeNoEscapes() throws IOException {
    export("2.1", "--copy-source");
    edit("(<target>)今天聊(.*?)请看(<ph.*?</ph>)这里！", "$1Today [1] $2 see $3 here!");
    merge();
    String merged = workspace.read("x/talk.en.md");
    assertTrue(merged.contains("Today [1] **术语**， see ![图](a.png) here!"), merged);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2.1"})
  void theKeysOfFrontMatterStay(String version) throws IOException {
    String matter = "---\ntitle: \"翻译记忆\"\ntags: 播客\n---\n\n";
    workspace.write("source-zh/talk.md", matter + SOURCE);
    export(version, "--pseudo");
    assertTrue(
        workspace.read("x/talk.xlf").matches("(?s).*<target[^>]*>[a-zàéîöû ]+<.*"),
        "the value alone is shown");
    assertTrue(workspace.read("x/talk.xlf").contains("<source>tags: 播客</source>"), "locked");
    edit("(<source>翻译记忆</source>\\s*<target(| [^>]*)>)[^<]*", "$1Memory: \"Translation\" Units");
    merge();
    assertTrue(
        workspace.read("x/talk.en.md").startsWith("---\ntitle: \"Memory: “Translation” Units\"\n"),
        workspace.read("x/talk.en.md"));
  }

  private void damaged(String text, String message) throws IOException {
    workspace.write("x/talk.xlf", text);
    assertFails(merge(), message);
    assertFalse(Files.exists(workspace.path("x/talk.en.md")), message);
  }

  private static void assertFails(Program.Outcome outcome, String message) {
    assertEquals(ExitStatus.INPUT, outcome.status(), message + "\n" + outcome.err());
    assertTrue(outcome.err().contains(message), outcome.err());
    assertEquals(1, outcome.err().lines().count(), outcome.err());
  }

  private void edit(String pattern, String replacement) throws IOException {
    String old = workspace.read("x/talk.xlf");
    String edited = old.replaceFirst(pattern, replacement);
    assertFalse(old.equals(edited), pattern + "\n" + old);
    workspace.write("x/talk.xlf", edited);
  }

  private void export(String version, String... options) {
    String[] all = new String[options.length + 7];
    System.arraycopy(
        new String[] {"export", "xliff", root.toString(), "--xliff", version, "--out", root + "/x"},
        0,
        all,
        0,
        7);
    System.arraycopy(options, 0, all, 7, options.length);
    Program.Outcome outcome = Program.run(all);
    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.err());
  }

  private Program.Outcome merge(String... options) {
    String[] all = new String[options.length + 2];
    all[0] = "merge";
    all[1] = workspace.path("x/talk.xlf").toString();
    System.arraycopy(options, 0, all, 2, options.length);
    return Program.run(all);
  }
}
