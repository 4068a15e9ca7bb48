package io.duizhao.transcript;

import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes transcripts from a seed, of our own sentences and of characters that make trouble. */
public final class SampleText {
  private static final List<String> SENTENCES =
      List.of(
          "我们先听一遍。",
          "录音里有 40 分钟是空的，没有人说话！",
          "他问：“这句话是谁说的？”",
          "The model heard 𠮷野家 twice.",
          "这就是 Whisper 的长处……",
          "Nobody checked the names.",
          "成本只有原来的 1.5%；质量却没有下降。");

  private static final List<String> SPOKEN =
      List.of(
          "我们先把录音听一遍，再对着 Whisper 的结果改一遍。",
          "他在 2009 年就入行了，那时候连 GPU 都没有。",
          "名字最难，比如 Kevin Weil 这个名字，前后写成过三种样子！",
          "这件事情说起来简单，做起来却要花很多时间，而且谁也不能替你做。",
          "你问它“这是谁说的”，它答不上来。",
          "那么，为什么还要有人来看呢？",
          "成本只有原来的 1.5%，质量却没有下降。",
          "我常常想起刚入行的时候。",
          "后来我们换了 Open Source 的模型，效果跟 API 差不多……");

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
          "\n0:05 ",
          "\n[00:12] ",
          "- 12 -\n",
          "[[",
          "]]",
          "[^1]",
          "[1]: http://a.b\n",
          "==",
          " ^x",
          "WEBVTT",
          "<v 林默>",
          "👇",
          "\uD83D",
          "http://a.b/c_d*e",
          "作者: ",
          "NOTE",
          "STYLE",
          "{\\an8}");

  private static final List<String> TARGETS =
      List.of(
          "Two * three * four make _twenty_four_.",
          "R&D costs <less> than [this](that), he said.",
          "1. One is no list; # nor is this | a heading.",
          "- A dash, a `tick` and a \\N backslash.",
          "&amp; is written so, {braces} and \"quotes\" too!",
          "5 --> 6 is no time; ![nor](this) <b>bold</b>.");

  private SampleText() {}

  /** Returns an English sentence with characters that mean something in one format or another. */
  static String target(Random random) {
    return pick(TARGETS, random);
  }

  /** Returns captions, a page or an interview, each block apart from the next. */
  public static String inFormat(String reader, Random random) {
    int count = 2 + random.nextInt(6);
    return switch (reader) {
      case "srt" -> join(count, i -> i + 1 + "\n" + times(i, ",") + said(random), "\n\n") + "\n";
      case "vtt" -> "WEBVTT\n\n" + join(count, i -> times(i, ".") + said(random), "\n\n") + "\n";
      case "ass" ->
          "[Script Info]\n\n[Events]\n"
              + join(
                  count,
                  i ->
                      "Dialogue: 0,0:00:%d0.00,0:00:%d1.00,D,,0,0,0,,".formatted(i, i)
                          + said(random),
                  "\n");
      case "html" ->
          "<html><body>\n"
              + join(count, i -> "<p>" + said(random) + " <b>重点</b>。</p>", "\n")
              + "</body></html>";
      case "json" ->
          "{\"segments\": ["
              + join(
                  count,
                  i ->
                      "{\"start\": 1%d0.5, \"end\": 1%d1, \"text\": \" %s\"}"
                          .formatted(i, i, said(random)),
                  ",\n")
              + "]}";
      default -> join(count, i -> "他说了第 " + i + " 件事。" + said(random), "\n\n");
    };
  }

  private static String times(int i, String point) {
    return "00:00:%d0%s000 --> 00:00:%d1%s000\n".formatted(i, point, i, point);
  }

  private static String said(Random random) {
    return pick(List.of("我们先听一遍。", "录音里有 40 分钟是空的！", "这就是 Whisper 的长处……"), random);
  }

  /** Returns pieces of syntax and text in any order. */
  public static String noise(Random random) {
    return join(random.nextInt(120), i -> pick(PIECES, random), "");
  }

  /** Returns a Markdown interview with its marks. */
  public static String interview(Random random) {
    return join(3 + random.nextInt(12), i -> turn(random), "\n\n");
  }

  /** Returns an interview of long turns with a heading and a list, as an editor sets it. */
  static String talk(Random random) {
    String turns =
        join(
            6 + random.nextInt(8),
            i -> (i % 2 == 0 ? "**主持人：** " : "**林默：** ") + said(6 + random.nextInt(9), random),
            "\n\n");
    String points = join(3, i -> "- " + said(2 + random.nextInt(4), random), "\n");
    return "# 一次谈话\n\n" + turns + "\n\n## 要点\n\n" + points + "\n";
  }

  private static String said(int sentences, Random random) {
    return join(sentences, i -> pick(SPOKEN, random), "");
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
