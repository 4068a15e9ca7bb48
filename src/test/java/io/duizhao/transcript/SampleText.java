package io.duizhao.transcript;

import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes transcripts from a seed, of our own sentences and of characters that make trouble. */
final class SampleText {
  private static final List<String> SENTENCES =
      List.of(
          "我们先听一遍。",
          "录音里有 40 分钟是空的，没有人说话！",
          "他问：“这句话是谁说的？”",
          "The model heard 𠮷野家 twice.",
          "这就是 Whisper 的长处……",
          "Nobody checked the names.",
          "成本只有原来的 1.5%；质量却没有下降。");

  private static final List<String> PIECES =
      List.of(
          "**",
          "*",
          "_",
          "__",
          "~~",
          "`",
          "```",
          "[",
          "](",
          ")",
          "![",
          "<",
          ">",
          "<!--",
          "-->",
          "<b>",
          "&amp;",
          "&#x4e2d;",
          "&",
          "\\",
          "：",
          ":",
          "主持人",
          "Q",
          "【",
          "】",
          "（",
          "）",
          "(",
          "“",
          "”",
          "。",
          "，",
          ",",
          ".",
          "!",
          "?",
          "—",
          "---",
          "===",
          "***",
          "* * *",
          "# ",
          "- ",
          "1. ",
          "> ",
          "|",
          "\t",
          " ",
          "  ",
          "\u3000",
          "\u00A0",
          "\u200B",
          "\uFEFF",
          "\u2028",
          "\f",
          "\n",
          "\n\n",
          "\r\n",
          "\r",
          "字",
          "𠮷",
          "word",
          "12",
          "00:00:01,000 --> 00:00:02,000",
          "WEBVTT",
          "<v 林默>",
          "👇",
          "\uD83D",
          "http://a.b/c_d*e",
          "作者: ",
          "NOTE",
          "STYLE",
          "{\\an8}");

  private SampleText() {}

  /** Returns pieces of syntax and text in any order. */
  static String noise(Random random) {
    return join(random.nextInt(120), i -> pick(PIECES, random), "");
  }

  /** Returns a Markdown interview with its marks. */
  static String interview(Random random) {
    return join(3 + random.nextInt(12), i -> turn(random), "\n\n");
  }

  private static String turn(Random random) {
    String said = sentences(random);
    return switch (random.nextInt(7)) {
      case 0 -> "## " + pick(SENTENCES, random);
      case 1 -> "**主持人：** " + said;
      case 2 -> "**林默：**" + said;
      case 3 -> "- " + said;
      case 4 -> said + "\n" + sentences(random);
      case 5 -> "**" + said + "** " + sentences(random);
      default -> "[" + said + "](https://example.com/a)";
    };
  }

  private static String sentences(Random random) {
    return join(1 + random.nextInt(4), i -> pick(SENTENCES, random), "");
  }

  private static String join(int count, IntFunction<String> piece, String separator) {
    return IntStream.range(0, count).mapToObj(piece).collect(Collectors.joining(separator));
  }

  private static String pick(List<String> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
