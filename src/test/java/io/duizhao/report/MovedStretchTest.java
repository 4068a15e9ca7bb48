package io.duizhao.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.language.Language;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.text.BlockKind;
import io.duizhao.model.text.Span;
import io.duizhao.model.unit.TargetOrigin;
import io.duizhao.model.unit.TargetState;
import io.duizhao.model.unit.TranslationUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MovedStretchTest {
  @Test
  void beadsThatCrossTheOthersAreStretches() {
    List<TranslationUnit> units = units(4, 5, 0, 1, 2, 3, 6, 8, 7);
    List<String> moved =
        MovedStretch.of(units).stream().map(s -> String.join(" ", s.units())).toList();
    assertEquals(List.of("z0 z1", "z8"), moved);
  }

  @Test
  void inOrderNothingHasMoved() {
    assertEquals(List.of(), MovedStretch.of(units(0, 1, 2)));
    assertEquals(List.of(), MovedStretch.of(List.of()));
  }

  private static List<TranslationUnit> units(int... targets) {
    List<TranslationUnit> units = new ArrayList<>();
    for (int k = 0; k < targets.length; k++) {
      units.add(
          new TranslationUnit(
              "z" + k,
              List.of(segment("z", k)),
              List.of(segment("e", targets[k])),
              "原文",
              "text",
              1,
              BeadStatus.AUTO,
              TargetState.TRANSLATED,
              TargetOrigin.ALIGNED));
    }
    return units;
  }

  private static Segment segment(String prefix, int place) {
    return new Segment(
        new SegmentId(prefix + place),
        place,
        new Span(0, 2),
        BlockKind.PROSE,
        Language.ZH_CN,
        null,
        null,
        "原文",
        List.of(),
        List.of(),
        1);
  }
}
