package io.duizhao.exchange.xliff;

import static io.duizhao.exchange.UnitBuilder.unit;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.unit.TargetOrigin;
import io.duizhao.model.unit.TargetState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetMarksTest {
  @ParameterizedTest(name = "{0} {1} {2} {3}")
  @CsvSource(
      nullValues = "-",
      value = {
        "INITIAL, ALIGNED, AUTO, 0.9, needs-translation, leveraged-inherited, false",
        "TRANSLATED, ALIGNED, AUTO, 0.9, translated, leveraged-inherited, false",
        "TRANSLATED, ALIGNED, AUTO, 0.5, translated, leveraged-inherited, false",
        "TRANSLATED, ALIGNED, AUTO, 0.499, needs-review-translation, leveraged-inherited, false",
        "TRANSLATED, ALIGNED, CONFIRMED, 0.1, translated, leveraged-inherited, false",
        "TRANSLATED, ALIGNED, NEEDS_REVIEW, 1, needs-review-translation, leveraged-inherited, false",
        "TRANSLATED, MT, AUTO, 0.9, needs-review-translation, leveraged-mt, false",
        "TRANSLATED, MT, CONFIRMED, 0.9, needs-review-translation, leveraged-mt, false",
        "TRANSLATED, TM, AUTO, 0.9, translated, leveraged-tm, false",
        "TRANSLATED, HUMAN, AUTO, 0.9, translated, -, false",
        "REVIEWED, HUMAN, AUTO, 0.1, signed-off, -, true",
        "FINAL, MT, AUTO, 0.1, final, leveraged-mt, true",
        "FINAL, ALIGNED, REJECTED, 0.9, needs-review-translation, rejected-inaccurate, false",
      })
  void says(
      TargetState state,
      TargetOrigin origin,
      BeadStatus status,
      double score,
      String written,
      String qualifier,
      boolean approved) {
    var unit =
        unit("a").zh("甲").en("A").state(state).origin(origin).status(status).score(score).build();
    assertEquals(new TargetMarks(written, qualifier, approved), TargetMarks.of(unit, 0.5));
  }
}
