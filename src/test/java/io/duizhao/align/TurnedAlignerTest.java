package io.duizhao.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.duizhao.model.bead.Alignment;
import io.duizhao.model.bead.Bead;
import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.language.Language;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.text.BlockKind;
import io.duizhao.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnedAlignerTest {
  @Test
  void beadsAndDecisionsAreTurnedAndStandInTheOrderOfTheSource() {
    List<Bead> asked = new ArrayList<>();
    Aligner inner =
        (source, target, decisions) -> {
          asked.addAll(decisions);
          return new Alignment(
              List.of(
                  Bead.auto(ids("t1"), ids("s2"), 0.5),
                  Bead.auto(ids("t2"), List.of(), 0.6),
                  Bead.auto(ids("t3"), ids("s1"), 0.7),
                  Bead.auto(List.of(), ids("s3"), 0.8)));
        };
    Bead decision = new Bead(ids("s1"), ids("t3"), 1, BeadStatus.CONFIRMED, "human", "yes");

    List<Bead> beads =
        new TurnedAligner(inner)
            .align(
                List.of(segment("s1"), segment("s2"), segment("s3")),
                List.of(segment("t1"), segment("t2"), segment("t3")),
                List.of(decision))
            .beads();

    assertEquals(
        List.of(new Bead(ids("t3"), ids("s1"), 1, BeadStatus.CONFIRMED, "human", "yes")), asked);
    assertEquals(
        List.of(
            Bead.auto(ids("s1"), ids("t3"), 0.7),
            Bead.auto(ids("s2"), ids("t1"), 0.5),
            Bead.auto(List.of(), ids("t2"), 0.6),
            Bead.auto(ids("s3"), List.of(), 0.8)),
        beads);
  }

  private static List<SegmentId> ids(String id) {
    return List.of(new SegmentId(id));
  }

  private static Segment segment(String id) {
    return new Segment(
        new SegmentId(id),
        0,
        new Span(0, 1),
        BlockKind.PROSE,
        Language.EN_US,
        null,
        null,
        id,
        List.of(),
        List.of(),
        1);
  }
}
