package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.cli.option.ExitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Captions beside their translation, from the command line; the texts are our own. */
class SegmentBesideTest {
  private static final List<String> LINES =
      List.of(
          "早上六点",
          "老王打开了面包店的门",
          "街上还没有人",
          "只有一只猫",
          "坐在邮局门口",
          "他把面粉倒进盆里",
          "加了水和盐",
          "七点钟第一个客人来了",
          "她买了两个面包",
          "和一瓶牛奶",
          "她说她的儿子病了",
          "医生让他在家里休息三天");

  private static final String ENGLISH =
      "At six in the morning Wang opened the door of the bakery. There was nobody in the street"
          + " yet, only a cat sat in front of the post office. He poured flour into a bowl and"
          + " added water and salt. At seven the first customer came and bought two loaves of"
          + " bread and a bottle of milk. Her son was ill, she said, and the doctor had told him"
          + " to rest at home for three days.\n";

  private static final List<String> SENTENCES =
      List.of(
          "早上六点老王打开了面包店的门",
          "街上还没有人只有一只猫坐在邮局门口",
          "他把面粉倒进盆里加了水和盐",
          "七点钟第一个客人来了她买了两个面包和一瓶牛奶",
          "她说她的儿子病了医生让他在家里休息三天");

  @TempDir Path folder;
  private Path chinese = Path.of("");
  private Path english = Path.of("");

  @BeforeEach
  void write() throws IOException {
    chinese = Files.writeString(folder.resolve("zh.txt"), String.join("\n", LINES) + "\n");
    english = Files.writeString(folder.resolve("en.txt"), ENGLISH);
  }

  @Test
  void theTranslationDecidesTheSentences() {
    Program.Outcome outcome =
        Program.run("segment", chinese.toString(), "--beside", english.toString());
    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.err());
    List<String> texts = outcome.out().lines().map(line -> line.split("\t", -1)[3]).toList();
    assertEquals(SENTENCES, texts);
  }

  @Test
  void alignHasTheSameSentences() {
    Program.Outcome outcome =
        Program.run("align", chinese.toString(), english.toString(), "--format", "jsonl");
    assertEquals(5, outcome.out().lines().count(), outcome.out());
    for (String sentence : SENTENCES) {
      assertTrue(outcome.out().contains("{\"source\":[\"" + sentence + "\"]"), outcome.out());
    }
  }

  @Test
  void bareEnglishIsJoinedFromItsWords() throws IOException {
    String bare = ENGLISH.toLowerCase(java.util.Locale.ROOT).replaceAll("[.,]", "");
    StringBuilder lines = new StringBuilder();
    String[] words = bare.strip().split(" ");
    for (int i = 0; i < words.length; i++) {
      lines.append(words[i]).append(i % 7 == 6 || i == words.length - 1 ? "\n" : " ");
    }
    Path captions = Files.writeString(folder.resolve("bare.txt"), lines);
    Path marked =
        Files.writeString(folder.resolve("marked.txt"), String.join("。", SENTENCES) + "。\n");
    Program.Outcome outcome =
        Program.run("segment", "--lang", "en", captions.toString(), "--beside", marked.toString());
    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.err());
    assertTrue(outcome.out().contains("the door of the bakery\n"), outcome.out());
    assertEquals(
        bare.strip(),
        String.join(" ", outcome.out().lines().map(line -> line.split("\t", -1)[3]).toList()));
  }

  @Test
  void besideGoesWithOneFile() {
    Program.Outcome outcome =
        Program.run(
            "segment", chinese.toString(), chinese.toString(), "--beside", english.toString());
    assertTrue(outcome.err().contains("one file"), outcome.err());
    assertEquals("", outcome.out());
  }
}
