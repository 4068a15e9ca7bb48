package io.duizhao.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.duizhao.io.InputException;
import io.duizhao.model.bead.Bead;
import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.segment.SegmentId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignmentFileTest {
  private final Texts texts = new Texts();

  @Test
  void whatIsWrittenIsReadAgain() {
    List<Bead> beads =
        List.of(
            Bead.auto(texts.sources(0), texts.targets(0, 1), 0.5),
            new Bead(texts.sources(1), texts.targets(2), 1, BeadStatus.CONFIRMED, "human", "a\tb"),
            Bead.auto(List.of(), texts.targets(3), 0.25));
    List<Bead> aside =
        List.of(
            new Bead(texts.sources(1), texts.targets(3), 0.1, BeadStatus.REJECTED, "human", ""));
    String text =
        new AlignmentText("duizhao test").of(texts.source(), texts.target(), beads, aside);
    AlignmentRecord record = AlignmentFile.parse("a.align.tsv", text);
    assertEquals(3, record.beads().size());
    assertEquals(beads.get(0), record.beads().get(0));
    assertEquals("a b", record.beads().get(1).note());
    assertEquals(aside, record.aside());
    assertEquals(texts.sources(0, 1), record.sourceIds());
    assertEquals(texts.targets(0, 1, 2, 3), record.targetIds());
  }

  @Test
  void fourFieldsAreEnough() {
    Bead bead = AlignmentFile.parse("a.tsv", "a1,a2\tb1\t0.9\tconfirmed\n").beads().get(0);
    assertEquals(List.of(new SegmentId("a1"), new SegmentId("a2")), bead.source());
    assertEquals(BeadStatus.CONFIRMED, bead.status());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a b | a.tsv:2:1: has 1 fields",
        "a;b;0.9;certain | a.tsv:2:9: the status 'certain' is unknown",
        "a;b;high;auto | a.tsv:2:5: the score 'high' is no number",
        "a;b;1.5;auto | a.tsv:2:1: bead score 1.5 is outside 0 to 1",
        "甲;b;0.5;auto | a.tsv:2:1: segment id '甲' is not made of",
        ";;0.5;auto | a.tsv:2:1: a bead has segments on one side at least",
      })
  void aLineThatCannotBeUnderstoodIsShownWhereItStands(String line, String message) {
    InputException failure =
        assertThrows(
            InputException.class,
            () -> AlignmentFile.parse("a.tsv", "# remark\n" + line.replace(';', '\t') + "\n"));
    assertEquals(message, failure.getMessage().substring(0, message.length()));
  }
}
