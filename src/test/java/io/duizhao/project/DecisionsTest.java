package io.duizhao.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.model.bead.Bead;
import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.language.Language;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DecisionsTest {
  private static final List<Segment> TARGET = segments("e0", "e1", "e2");
  private static final Bead CONFIRMED = bead("z1", "e1", BeadStatus.CONFIRMED, "");

  @Test
  void aConfirmedBeadBinds() {
    Decisions decisions = follow(segments("z0", "z1", "z2"), CONFIRMED);
    assertEquals(List.of(CONFIRMED), decisions.binding());
  }

  @Test
  void itFollowsAnEditOfItsSentence() {
    Decisions decisions = follow(segments("z0", "new", "z2"), CONFIRMED);
    assertEquals(List.of(new SegmentId("new")), decisions.binding().get(0).source());
    assertEquals(List.of(), decisions.lost());
  }

  @Test
  void itStaysWhenParagraphsComeAndGoElsewhere() {
    Decisions decisions = follow(segments("y", "z1", "z2", "x"), CONFIRMED);
    assertEquals(List.of(CONFIRMED), decisions.binding());
  }

  @Test
  void itIsLostButKeptWhenItsSentenceIsGone() {
    Decisions decisions = follow(segments("z0", "z2"), CONFIRMED);
    assertEquals(List.of(), decisions.binding());
    assertEquals(List.of(CONFIRMED), decisions.lost());
    assertEquals(List.of(CONFIRMED), decisions.aside(List.of(auto("z0", "e0"))));
  }

  @Test
  void aRejectedBeadIsKeptAside() {
    Bead rejected = bead("z1", "e1", BeadStatus.REJECTED, "");
    Decisions decisions = follow(segments("z0", "z1", "z2"), rejected);
    assertEquals(List.of(rejected), decisions.binding());
    assertEquals(List.of(rejected), decisions.aside(List.of(auto("z1", "e0"))));
  }

  @Test
  void aPinnedBeadBindsAndIsKeptAsideWhateverIsFound() {
    Bead pinned = bead("z1", "e1", BeadStatus.PINNED, "");
    Decisions decisions = follow(segments("z0", "z1", "z2"), pinned);
    assertEquals(List.of(pinned), decisions.binding());
    assertEquals(List.of(pinned), decisions.aside(List.of(auto("z1", "e1"))));
  }

  @Test
  void aBeadThatAPersonMadeBindsAndStaysWhatItIs() {
    for (BeadStatus status : List.of(BeadStatus.AUTO, BeadStatus.NEEDS_REVIEW)) {
      Bead made = bead("z1", "e1", status, "").with(status, Bead.HUMAN);
      Decisions decisions = follow(segments("z0", "z1", "z2"), made);
      Bead bound = made.with(BeadStatus.CONFIRMED, Bead.HUMAN);
      assertEquals(List.of(bound), decisions.binding());
      assertEquals(List.of(made), decisions.remarked(List.of(bound)));
      assertEquals(List.of(), decisions.aside(List.of(made)));
    }
  }

  @Test
  void aBeadBelowTheMinimumScoreIsNoRemarkOfAPerson() {
    Bead doubtful = auto("z1", "e1").with(BeadStatus.NEEDS_REVIEW, Bead.BELOW_MIN_SCORE);
    Decisions decisions = follow(segments("z0", "z1", "z2"), doubtful);
    assertEquals(List.of(), decisions.remarks());
    assertEquals(List.of(), decisions.aside(List.of(auto("z1", "e2"))));
  }

  @Test
  void aRemarkStaysWithItsBead() {
    Bead remark = bead("z1", "e1", BeadStatus.NEEDS_REVIEW, "whose turn is this?");
    Decisions decisions = follow(segments("z0", "z1", "z2"), remark);
    assertTrue(decisions.binding().isEmpty());
    Bead again =
        new Bead(CONFIRMED.source(), CONFIRMED.target(), 0.7, BeadStatus.AUTO, "aligner", "");
    Bead remarked = decisions.remarked(List.of(again)).get(0);
    assertEquals("whose turn is this?", remarked.note());
    assertEquals(BeadStatus.NEEDS_REVIEW, remarked.status());
    assertEquals(0.7, remarked.score());
    assertEquals(List.of(), decisions.aside(List.of(remarked)));
  }

  @Test
  void aRemarkWithoutItsBeadIsKeptAside() {
    Bead remark = bead("z1", "e1", BeadStatus.AUTO, "see the recording");
    Decisions decisions = follow(segments("z0", "z1", "z2"), remark);
    assertEquals(List.of(remark), decisions.aside(List.of(auto("z1", "e2"))));
  }

  private static Decisions follow(List<Segment> source, Bead decision) {
    AlignmentRecord record =
        new AlignmentRecord(
            Texts.ids("z", 0, 1, 2),
            Texts.ids("e", 0, 1, 2),
            List.of(auto("z0", "e0"), decision, auto("z2", "e2")),
            List.of());
    return Decisions.follow(record, source, TARGET);
  }

  private static Bead auto(String source, String target) {
    return bead(source, target, BeadStatus.AUTO, "");
  }

  private static Bead bead(String source, String target, BeadStatus status, String note) {
    return new Bead(
        List.of(new SegmentId(source)),
        List.of(new SegmentId(target)),
        0.5,
        status,
        Bead.ALIGNER,
        note);
  }

  private static List<Segment> segments(String... ids) {
    return Stream.of(ids).map(id -> Texts.segment(new SegmentId(id), Language.ZH_CN, id)).toList();
  }
}
