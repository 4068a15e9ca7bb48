package io.duizhao.align.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumberCostTest {
  private static double cost(String chinese, String english) {
    return NumberCost.of(List.of(chinese), List.of(english)).of(0, 0, 1, 1);
  }

  @Test
  void aCommonNumberSpeaksForTheBeadWhateverItsForm() {
    assertEquals(-1, cost("有1.2亿用户。", "It has 120 million users."));
    assertEquals(-1, cost("占了三成。", "It makes up 30%."));
  }

  @Test
  void aNumberOfOneSideSpeaksAgainstIt() {
    assertEquals(0.6, cost("有25个人。", "Some people came."));
    assertEquals(1.2, cost("有25个人。", "There were 26 people."), 1e-9);
  }

  @Test
  void aPercentageIsNoPlainNumber() {
    assertEquals(1.2, cost("占30%。", "There were 30 of them."), 1e-9);
  }

  @Test
  void noMoreThanTwoCount() {
    assertEquals(-2, cost("11、12、13、14", "11, 12, 13, 14"));
    assertEquals(1.2, cost("11、12、13、14", "none"), 1e-9);
  }

  @Test
  void theSentencesOfABeadAreTakenTogether() {
    NumberCost cost =
        NumberCost.of(List.of("从1998年到2003年。"), List.of("It began in 1998.", "It ended in 2003."));
    assertEquals(-2, cost.of(0, 0, 1, 2));
    assertEquals(-1 + 0.6, cost.of(0, 0, 1, 1), 1e-9);
  }
}
