package io.duizhao.align.cost;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.align.mark.Marks;
import io.duizhao.align.path.Step;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoundaryCostTest {
  @Test
  void whatEndsAlikeInTheDocumentIsCheap() {
    int[] source = new int[40];
    List<Step> path = new ArrayList<>();
    for (int k = 0; k < 40; k++) {
      source[k] = k % 2;
      path.add(new Step(k, k, 1, 1));
    }
    BoundaryCost cost = new BoundaryCost(source, source, 2, BoundaryCost.At.LAST, path);
    assertTrue(cost.of(0, 0, 1, 1) < 0);
    assertTrue(cost.of(0, 1, 1, 1) > 0);
    assertEquals(cost.of(1, 1, 1, 1), cost.of(0, 0, 2, 2), "the last sentence decides");
  }

  @Test
  void withoutAPathNothingIsLearned() {
    int[] classes = {0, 1, 1};
    BoundaryCost cost = new BoundaryCost(classes, classes, 2, BoundaryCost.At.FIRST, List.of());
    assertEquals(0, cost.of(0, 1, 1, 1), 1e-9);
  }

  @Test
  void chineseMarks() {
    Marks marks = Marks.ofChinese(List.of("他说：“走吧。", "好！”", "她问“为什么”？", "嗯……"));
    assertArrayEquals(new int[] {0, 2, 1, 3}, marks.lastMark());
    assertArrayEquals(new int[] {2, 1, 0, 0}, marks.quotation());
    assertArrayEquals(new int[] {3, 2, 3, 0}, marks.opening());
  }

  @Test
  void englishMarksAreNoApostrophes() {
    Marks marks =
        Marks.ofEnglish(
            List.of("'Don't go,' he said.", "\"It's the boy's turn", "now!\"", "Well..."));
    assertArrayEquals(new int[] {0, 8, 2, 3}, marks.lastMark());
    assertArrayEquals(new int[] {0, 2, 1, 0}, marks.quotation());
    assertArrayEquals(new int[] {1, 1, 2, 0}, marks.opening());
  }

  @Test
  void aQuotationThatNothingClosesIsGivenUp() {
    List<String> sentences = new ArrayList<>(List.of("“开始。"));
    for (int k = 0; k < 20; k++) {
      sentences.add("继续。");
    }
    int[] quotation = Marks.ofChinese(sentences).quotation();
    assertEquals(2, quotation[5]);
    assertEquals(0, quotation[20]);
  }
}
