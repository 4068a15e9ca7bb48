package io.duizhao.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.model.language.Language;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.text.Block;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text, whatever its marks. */
class SegmenterPropertyTest {
  private static final List<String> CHINESE =
      List.of(
          "天气",
          "很好",
          "我们",
          "说",
          "。",
          "！",
          "？",
          "…",
          "……",
          "，",
          "：",
          "；",
          "“",
          "”",
          "‘",
          "’",
          "（",
          "）",
          "《",
          "》",
          "(",
          ")",
          "\"",
          "GPT-3.5",
          "U.S.",
          "No. 5",
          "Dr.",
          ".",
          "?",
          "!",
          " ",
          "\u3000",
          "然后",
          "\uD840\uDC00",
          "👍",
          "1.",
          "\uE101",
          "的");
  private static final List<String> ENGLISH =
      List.of(
          "The ",
          "cat ",
          "sat",
          ". ",
          "? ",
          "! ",
          "\"",
          "“",
          "”",
          "(",
          ")",
          "Dr. ",
          "U.S. ",
          "3.5",
          "...",
          "e.g. ",
          "He ",
          "said ",
          "… ",
          "'",
          "’",
          "A. ",
          "10 a.m. ");

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void coversEveryLetterOnceAndInOrder(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      Block block = i % 2 == 0 ? prose(random) : captions(random);
      String text = block.text().text();
      StringBuilder joined = new StringBuilder();
      int end = 0;
      for (Segment segment : Samples.segments(block)) {
        assertTrue(segment.span().begin() >= end, () -> "overlap in: " + text);
        assertTrue(text.substring(end, segment.span().begin()).isBlank(), () -> "lost: " + text);
        assertEquals(segment.text().strip(), segment.text(), () -> "space at an end in: " + text);
        assertEquals(segment.span().of(text), segment.text());
        end = segment.span().end();
        joined.append(segment.text());
      }
      assertEquals(withoutSpace(text), withoutSpace(joined.toString()));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {11, 12, 13, 14})
  void isStableForWellFormedText(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      String text = wellFormed(random);
      for (String sentence : Samples.texts(Samples.prose(Language.ZH_CN, text))) {
        assertEquals(
            List.of(sentence),
            Samples.texts(Samples.prose(Language.ZH_CN, sentence)),
            () -> "cut again, from: " + text);
      }
    }
  }

  @Test
  void isLinearOnHostileText() {
    List<String> hostile =
        List.of(
            "！",
            "……",
            ".",
            "“（",
            "”）",
            "\"",
            "？”",
            " ",
            "https://a?b=",
            "a.b",
            "A. ",
            "没有标点",
            "他说：“");
    for (String piece : hostile) {
      for (Language language : List.of(Language.ZH_CN, Language.EN_US)) {
        String text = piece.repeat(100_000 / piece.length());
        assertTimeoutPreemptively(
            Duration.ofSeconds(60),
            () -> Samples.segments(Samples.prose(language, text)),
            () -> "much of " + piece);
      }
    }
  }

  @Test
  void manyCaptionsTakeNoLonger() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      lines.add(i % 7 == 0 ? "但是我们发现" : "没有标点的一行字");
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> Samples.segments(Samples.captions(Language.ZH_CN, lines)));
  }

  private static Block prose(Random random) {
    boolean chinese = random.nextBoolean();
    return Samples.prose(
        chinese ? Language.ZH_CN : Language.EN_US, pieces(random, chinese ? CHINESE : ENGLISH, 40));
  }

  private static Block captions(Random random) {
    List<String> lines = new ArrayList<>();
    for (int i = random.nextInt(12); i >= 0; i--) {
      lines.add(pieces(random, CHINESE, 6).strip());
    }
    return Samples.captions(Language.ZH_CN, lines);
  }

  private static String pieces(Random random, List<String> from, int most) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most); i > 0; i--) {
      text.append(from.get(random.nextInt(from.size())));
    }
    return text.toString();
  }

  /** Sentences, quotations and brackets that are properly nested. */
  private static String wellFormed(Random random) {
    List<String> sentences =
        List.of(
            "今天下雨。",
            "他说：“好。”然后走了。",
            "她问：“几点了？我们走吧！”",
            "我们看了《走吧！》这部电影。",
            "他（你猜是谁？）来了！",
            "价格是3.5元，用的是GPT-3.5。",
            "「真的嗎？」老師問。",
            "我……我不知道……",
            "墙上写着的“安全第一！”四个字褪色了。",
            "He works in the U.S. now. ");
    return pieces(random, sentences, 8);
  }

  private static String withoutSpace(String text) {
    StringBuilder out = new StringBuilder();
    text.chars()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .forEach(c -> out.append((char) c));
    return out.toString();
  }
}
