package io.duizhao.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.bead.BeadType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FiguresTest {
  @Test
  void countsBeadsOfBothSides() {
    Figures figures = SampleReport.mixed().documents().get(0).figures();
    assertEquals(5, figures.sourceSegments());
    assertEquals(6, figures.targetSegments());
    assertEquals(Map.of(new BeadType(0, 1), 1, new BeadType(1, 1), 5), figures.beads());
    assertEquals(5, figures.links());
    assertEquals((0.98 + 0.91 + 0.312 + 0.08 + 0.2) / 5, figures.meanConfidence().orElse(0), 1e-9);
  }

  @Test
  void whatAPersonDecidedIsNotDoubtful() {
    List<DoubtfulBead> doubtful = SampleReport.mixed().documents().get(0).doubtful();
    assertEquals(List.of("a5", "a3", "a4"), doubtful.stream().map(d -> d.bead().unit()).toList());
  }

  @Test
  void aDocumentWithoutTranslationHasNoBeads() {
    Figures figures = Figures.of(List.of(SampleReport.unit("a", "甲。", "", 0, BeadStatus.AUTO)));
    assertEquals(Map.of(), figures.beads());
    assertEquals(0, figures.doubtful());
    assertTrue(figures.meanConfidence().isEmpty());
  }

  @Test
  void totalsAddUp() {
    Figures one = SampleReport.mixed().documents().get(0).figures();
    Figures twice = one.plus(one);
    assertEquals(2 * one.links(), twice.links());
    assertEquals(2 * one.doubtful(), twice.doubtful());
    assertEquals(one.meanConfidence(), twice.meanConfidence());
  }
}
