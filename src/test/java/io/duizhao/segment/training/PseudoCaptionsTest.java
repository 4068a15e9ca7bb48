package io.duizhao.segment.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.segment.Samples;
import io.duizhao.text.ChineseWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PseudoCaptionsTest {
  private static final List<String> SENTENCES =
      List.of("昨天下午，我们在河边修好了那座旧木桥，孩子们高兴得唱起歌来。", "桥修好以后，你还会每天绕远路去学校吗？", "大概不会了。");

  private static final int[] ALPHABET = "的了在我河桥𠮷a b,，：（）“”—3.5".codePoints().toArray();

  private static List<LabelledLine> captions(long seed, List<String> sentences) {
    return new PseudoCaptions(new ChineseWords(Samples.DICTIONARY), seed).of(sentences);
  }

  @Test
  void everySentenceEndsWithALineAndNoLineHasAnEndMark() {
    List<LabelledLine> lines = captions(1, SENTENCES);
    assertEquals(3, lines.stream().filter(LabelledLine::ends).count());
    assertTrue(lines.get(lines.size() - 1).ends());
    for (LabelledLine line : lines) {
      String text = line.line().text();
      assertFalse(text.isEmpty() || "，。？！".indexOf(text.charAt(text.length() - 1)) >= 0, text);
    }
  }

  @Test
  void theSameSeedGivesTheSameLines() {
    assertEquals(captions(5, SENTENCES), captions(5, SENTENCES));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void noLetterIsLost(long seed) {
    Random random = new Random(seed);
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      StringBuilder sentence = new StringBuilder("始");
      int length = random.nextInt(80);
      for (int k = 0; k < length; k++) {
        sentence.appendCodePoint(ALPHABET[random.nextInt(ALPHABET.length)]);
      }
      sentences.add(sentence.append("终。").toString());
    }
    StringBuilder lines = new StringBuilder();
    captions(seed, sentences).forEach(line -> lines.append(line.line().text()));
    assertEquals(letters(String.join("", sentences)), letters(lines.toString()));
  }

  @Test
  void aLongClauseIsCutBetweenWordsAndNeverBeforeDe() {
    String clause = "这座城市的老人们每天早晨都会带着自己养的鸟来到湖边的公园里慢慢地散步聊天";
    List<LabelledLine> lines = captions(3, List.of(clause + "。"));
    assertTrue(lines.size() > 1);
    for (LabelledLine line : lines) {
      assertFalse(line.line().text().startsWith("的"), line.line().text());
    }
  }

  @Test
  void nothingComesOfNothing() {
    assertEquals(List.of(), captions(1, List.of()));
    assertEquals(List.of(), captions(1, List.of("……")));
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
