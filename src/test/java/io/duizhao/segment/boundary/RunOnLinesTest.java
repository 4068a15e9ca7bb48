package io.duizhao.segment.boundary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.segment.feature.LengthPrior;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RunOnLinesTest {
  @Test
  void linesEndWhereSentencesEndMostLikely() {
    List<String> pieces = List.of("今天", "修", "钟", "明天", "修", "表", "后天", "休息");
    double[] logits = {-9, -9, 2, -9, -9, 2, -9};
    assertEquals(List.of(4, 8, 12), RunOnLines.ends(pieces, logits, -1));
  }

  @Test
  void noLineEndsInANumberOrBeforeAParticle() {
    List<String> pieces = List.of("他", "修", "了", "两", "万", "三千", "块", "钟表", "了");
    double[] logits = {2, 2, 2, 2, 2, 2, -5, 2};
    assertEquals(List.of(3, 11), RunOnLines.ends(pieces, logits, -1));
  }

  @Test
  void aSpaceBetweenChineseWordsIsAPause() {
    List<String> pieces = List.of("大家", "好 ", "今天", "我们", "修表");
    assertEquals(List.of(4, 10), RunOnLines.ends(pieces, new double[] {-3, -3, -3, -3}, -1));
  }

  @Test
  void eachGapIsJudgedOnceWithWholeLinesAroundIt() {
    List<String> pieces = new ArrayList<>();
    for (int i = 0; i < 23; i++) {
      pieces.add(String.valueOf((char) ('a' + i)));
    }
    // A model that returns the number of the last letter before each line's end.
    double[] logits =
        RunOnLines.logits(
            pieces,
            lines ->
                lines.subList(0, lines.size() - 1).stream()
                    .mapToDouble(line -> line.text().charAt(line.text().length() - 1) - 'a')
                    .toArray());
    double[] expected = new double[22];
    Arrays.setAll(expected, i -> i);
    assertArrayEquals(expected, logits);
  }

  @Test
  void linesCoverTheTextAndAreNoLongerThanCaptions() {
    Random random = new Random(7);
    for (int round = 0; round < 50; round++) {
      List<String> pieces = new ArrayList<>();
      int count = 1 + random.nextInt(200);
      for (int i = 0; i < count; i++) {
        pieces.add("钟".repeat(1 + random.nextInt(4)));
      }
      double[] logits = random.doubles(count - 1, -8, 4).toArray();
      List<Integer> ends = RunOnLines.ends(pieces, logits, -1);
      int length = String.join("", pieces).length();
      assertEquals(length, ends.get(ends.size() - 1));
      int begin = 0;
      for (int end : ends) {
        double line = LengthPrior.characters("钟".repeat(end - begin));
        assertTrue(line > 0 && line <= 22, "line of " + line + " in round " + round);
        begin = end;
      }
    }
  }
}
