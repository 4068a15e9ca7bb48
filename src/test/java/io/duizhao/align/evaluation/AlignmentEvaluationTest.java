package io.duizhao.align.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.duizhao.align.evaluation.AlignmentEvaluation.Judged;
import io.duizhao.align.evaluation.AlignmentEvaluation.TypeCount;
import io.duizhao.align.evaluation.AlignmentScore.Link;
import io.duizhao.model.bead.BeadType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AlignmentEvaluationTest {
  private static final Link ONE = new Link(List.of("1"), List.of("1"));
  private static final Link TWO = new Link(List.of("2", "3"), List.of("2"));
  private static final Link WRONG = new Link(List.of("2"), List.of("2"));
  private static final Link ALONE = new Link(List.of("3"), List.of());

  @Test
  void beadsAreCountedByType() {
    AlignmentEvaluation evaluation =
        AlignmentEvaluation.of(
            List.of(ONE, TWO),
            List.of(new Judged(ONE, 0.9), new Judged(WRONG, 0.5), new Judged(ALONE, 0.5)),
            false);
    assertEquals(
        Map.of(
            new BeadType(1, 1), new TypeCount(1, 2, 1),
            new BeadType(2, 1), new TypeCount(1, 0, 0),
            new BeadType(1, 0), new TypeCount(0, 1, 0)),
        evaluation.types());
    assertEquals(2, evaluation.plus(evaluation).types().get(new BeadType(1, 1)).gold());
  }

  @Test
  void theCalibrationErrorIsTheMeanDistanceOfScoreAndShare() {
    Calibration calibration =
        Calibration.NONE.with(0.9, true).with(0.9, false).with(0.25, false).with(1, true);
    assertEquals(4, calibration.count());
    // Two beads at .9 and one at 1 share the last stretch: mean .933, two of three right.
    assertEquals((2.8 - 2 + 0.25) / 4, calibration.expectedError(), 1e-9);
  }

  @Test
  void beadsWithoutScoreAreNotCalibrated() {
    AlignmentEvaluation evaluation =
        AlignmentEvaluation.of(List.of(ONE), List.of(new Judged(ONE, Double.NaN)), false);
    assertEquals(0, evaluation.calibration().count());
    assertEquals(0, evaluation.calibration().expectedError());
    assertEquals(1, evaluation.score().strict().f1());
  }
}
