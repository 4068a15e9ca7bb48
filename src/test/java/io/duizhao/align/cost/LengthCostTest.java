package io.duizhao.align.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.align.path.BeadTypes;
import io.duizhao.align.path.Step;
import io.duizhao.align.search.GridLengths;
import java.util.List;
import org.junit.jupiter.api.Test;

class LengthCostTest {
  private static final Lengths SOURCE = Lengths.ofChinese(List.of("一二三四五六七八九十", "一二三四五", "ab"));
  private static final Lengths TARGET =
      Lengths.ofEnglish(List.of("x".repeat(30), "x".repeat(15), "x".repeat(200)));

  @Test
  void latinLettersAreHalfAsWideAsChinese() {
    assertEquals(10, SOURCE.of(0, 1));
    assertEquals(1, SOURCE.of(2, 1));
    assertEquals(16, SOURCE.total());
  }

  @Test
  void anEmptySentenceHasALength() {
    assertEquals(2, Lengths.ofChinese(List.of("", "")).total());
  }

  @Test
  void theUsualLengthCostsLeast() {
    LengthCost cost = new LengthCost(SOURCE, TARGET, new LengthHabit(3, 1));
    assertEquals(0, cost.of(0, 0, 1, 1), 1e-9);
    assertEquals(0, cost.of(0, 0, 2, 2), 1e-9);
    assertTrue(cost.of(0, 0, 1, 2) > 0);
    assertTrue(cost.of(0, 2, 1, 1) > cost.of(0, 0, 1, 2));
  }

  @Test
  void noLengthCostsMoreThanItsCap() {
    LengthCost cost = new LengthCost(SOURCE, TARGET, new LengthHabit(0.001, 1));
    assertEquals(LengthCost.MOST, cost.of(2, 2, 1, 1));
  }

  @Test
  void theGridKnowsTheSameCosts() {
    LengthHabit habit = new LengthHabit(2.5, 1);
    LengthCost cost = new LengthCost(SOURCE, TARGET, habit);
    float[] row = new float[2];
    new GridLengths(SOURCE, 3, TARGET, 3, BeadTypes.SENTENCES, habit).costs(1, 0, 2, 2, 2, row, 0);
    assertEquals(cost.of(1, 0, 2, 2), row[0], 1e-4);
    assertEquals(cost.of(1, 1, 2, 2), row[1], 1e-4);
  }

  @Test
  void theHabitIsLearnedFromThePath() {
    LengthHabit habit =
        LengthHabit.ofPath(SOURCE, TARGET, List.of(new Step(0, 0, 1, 1), new Step(1, 1, 1, 1)));
    assertEquals(3, habit.ratio(), 1e-9);
    assertTrue(habit.variance() < 0.5, "beads that agree narrow the spread");
  }
}
