package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.cli.option.ExitStatus;
import io.duizhao.io.SafeZip;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportJobCommandTest {
  @TempDir Path root;

  @Test
  void packsWhatATranslatorNeeds() throws IOException {
    TestWorkspace workspace = TestWorkspace.withTalk(root);
    workspace.write("source-zh/next.md", "我不这么认为。\n\n这一句是新的。\n");
    Map<String, byte[]> entries = export("june.zip", "--note", "American spelling");
    assertEquals(
        List.of(
            "june/omegat.project",
            "june/brief.md",
            "june/analysis.tsv",
            "june/source/next.xlf",
            "june/source/talk.xlf",
            "june/tm/auto/june.tmx",
            "june/glossary/terms.txt",
            "june/omegat/",
            "june/target/",
            "june/dictionary/"),
        List.copyOf(entries.keySet()));
    String brief = text(entries, "june/brief.md");
    assertTrue(brief.contains(": files: 2; segments: 11; "), brief);
    assertTrue(brief.contains("**Left to translate**: segments: 2; "), brief);
    assertTrue(brief.contains("| translated | 9 |"), brief);
    assertTrue(brief.contains("| cross-file repetition | 1 |"), brief);
    assertTrue(brief.contains("- American spelling\n"), brief);
    assertTrue(text(entries, "june/tm/auto/june.tmx").contains("<seg>I don't think so.</seg>"));
    assertTrue(text(entries, "june/glossary/terms.txt").contains("大语言模型\tlarge language model"));
    assertTrue(text(entries, "june/omegat.project").contains("<source_lang>zh-CN</source_lang>"));
    assertTrue(text(entries, "june/analysis.tsv").startsWith("file\tsegments\t"));
    byte[] first = Files.readAllBytes(root.resolve("june.zip"));
    export("june.zip", "--note", "American spelling");
    assertArrayEquals(first, Files.readAllBytes(root.resolve("june.zip")));
  }

  @Test
  void whatAMachineTranslatedStandsApart() throws IOException {
    TestWorkspace workspace = TestWorkspace.withTalk(root);
    Files.move(root.resolve("target-en/talk.md"), root.resolve("target-en/talk.mt.md"));
    Map<String, byte[]> entries = export("july.zip");
    assertTrue(text(entries, "july/tm/mt/july.tmx").contains("<seg>I don't think so.</seg>"));
    assertFalse(text(entries, "july/tm/auto/july.tmx").contains("<tu "));
    assertFalse(text(entries, "july/source/talk.xlf").contains("<target"));
    assertTrue(text(entries, "july/brief.md").contains("| machine translation | 9 |"));
    assertTrue(workspace.files("target-en").size() == 1);
  }

  @Test
  void aTextThatIsTranslatedOtherwiseElsewhereIsNamedByItsPlace() throws IOException {
    TestWorkspace workspace = TestWorkspace.withTalk(root);
    workspace.write("source-zh/next.md", "我不这么认为。\n\n**嘉宾：** 我们请来一位做术语的嘉宾。\n");
    workspace.write(
        "target-en/next.md", "Not at all.\n\n**Guest:** We have a guest who works on terms.\n");

    Map<String, byte[]> entries = export("june.zip");

    String memory = text(entries, "june/tm/auto/june.tmx");
    String usual = unit(memory, "Not at all.");
    String other = unit(memory, "I don't think so.");
    assertFalse(usual.contains("type=\"file\""), "the first holds everywhere: " + usual);
    assertTrue(other.contains("<prop type=\"file\">talk.xlf</prop>"), other);
    String file = text(entries, "june/source/talk.xlf");
    String id = other.replaceAll("(?s).*<prop type=\"id\">([^<]+)<.*", "$1");
    assertTrue(file.contains("<trans-unit id=\"" + id + "\""), id);
    String path =
        other.replaceAll("(?s).*<prop type=\"path\">//source-zh/talk.md/([^<]+)<.*", "$1");
    assertTrue(
        file.matches("(?s).*<group id=\"" + path + "\"((?!<group ).)*id=\"" + id + "\".*"), path);
  }

  private static String unit(String memory, String text) {
    int end = memory.indexOf("<seg>" + text);
    return memory.substring(memory.lastIndexOf("<tu ", end), end);
  }

  @Test
  void whatMemoriesOfferIsAMemoryOfItsOwn() throws IOException {
    TestWorkspace workspace = TestWorkspace.withTalk(root);
    workspace.write("source-zh/next.md", "这一句大家从前都见过一次。\n");
    workspace.write(
        "tm/old.tmx",
        "<tmx version='1.4'><header/><body><tu><tuv xml:lang='zh-CN'><seg>这一句大家从前都见过两次。</seg></tuv>"
            + "<tuv xml:lang='en-US'><seg>Everybody has seen this twice before.</seg></tuv></tu>"
            + "</body></tmx>");
    Map<String, byte[]> entries = export("june.zip");
    String offered = text(entries, "june/tm/matches.tmx");
    assertTrue(offered.contains("<seg>Everybody has seen this twice before.</seg>"), offered);
    assertTrue(offered.contains("<prop type=\"memory\">old.tmx</prop>"), offered);
    assertFalse(text(entries, "june/source/next.xlf").contains("alt-trans"));
  }

  @Test
  void codesHaveTheNamesThatOmegatGivesThem() throws IOException {
    TestWorkspace workspace = TestWorkspace.withTalk(root);
    workspace.write(
        "source-zh/marks.md", "请用**加粗**、*斜体*和`代码`，再看[链接](https://example.com)和**粗**。\n");
    workspace.write(
        "target-en/marks.md",
        "Use **bold**, *italics* and `code`, then see the [link](https://example.com) and **bold**.\n");
    String memory = text(export("june.zip"), "june/tm/auto/june.tmx");
    assertTrue(memory.contains("creationtool=\"OmegaT\""), memory);
    assertFalse(memory.contains("tuid"), memory);
    String source =
        memory.lines().filter(line -> line.contains("加粗")).findFirst().orElse("").strip();
    String tags = source.replaceAll("</?(seg|bpt|ept)[^>]*>", "").replace("&lt;", "<");
    assertEquals(
        "请用<b0>加粗</b0>、<i0>斜体</i0>和<c0>代码</c0>，再看<l0>链接</l0>和<b1>粗</b1>。",
        tags.replace("&gt;", ">"));
  }

  private Map<String, byte[]> export(String file, String... options) throws IOException {
    Program.Outcome outcome =
        Program.run(
            java.util.stream.Stream.concat(
                    java.util.stream.Stream.of(
                        "export", "job", root.toString(), "--out", root.resolve(file).toString()),
                    java.util.stream.Stream.of(options))
                .toArray(String[]::new));
    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.err());
    return SafeZip.entries(Files.readAllBytes(root.resolve(file)));
  }

  private static String text(Map<String, byte[]> entries, String name) {
    return new String(entries.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
  }
}
