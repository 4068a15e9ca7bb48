package io.duizhao.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.model.bead.Bead;
import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.unit.TargetState;
import io.duizhao.model.unit.TranslationOrigin;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewTest {
  private final Review review = new Review(ReviewStates.oneToOne(4));
  private final List<ReviewDecision> journal = new ArrayList<>();

  private void decide(ReviewDecision decision) {
    review.decide(decision, journal::add);
  }

  private BeadRef row(int place) {
    return ReviewStates.ref(review.state(), place);
  }

  private List<String> rows() {
    return review.state().rows().stream()
        .map(row -> row.bead().source() + "=" + row.bead().target())
        .toList();
  }

  @Test
  void mergesNeighboursAndSplitsThemAgain() {
    decide(new ReviewDecision.Merge(List.of(row(1), row(2))));
    assertEquals(List.of("[zh0]=[en0]", "[zh1, zh2]=[en1, en2]", "[zh3]=[en3]"), rows());
    assertEquals(Bead.HUMAN, review.state().rows().get(1).bead().origin());
    decide(new ReviewDecision.Split(row(1), 1, 2));
    assertEquals(List.of("[zh0]=[en0]", "[zh1]=[en1, en2]", "[zh2]=[]", "[zh3]=[en3]"), rows());
  }

  @Test
  void movesASentenceUpAndTakesTheEmptyRowAway() {
    decide(new ReviewDecision.Move(Side.TARGET, new SegmentId("en1"), true));
    assertEquals("[zh0]=[en0, en1]", rows().get(0));
    assertEquals("[zh1]=[]", rows().get(1));
    decide(new ReviewDecision.Move(Side.SOURCE, new SegmentId("zh1"), true));
    assertEquals(List.of("[zh0, zh1]=[en0, en1]", "[zh2]=[en2]", "[zh3]=[en3]"), rows());
  }

  @Test
  void nothingMovesOverTheEdge() {
    assertThrows(
        DecisionException.class,
        () -> decide(new ReviewDecision.Move(Side.SOURCE, new SegmentId("zh0"), true)));
    assertTrue(journal.isEmpty());
  }

  @Test
  void linksAcrossOtherRows() {
    decide(
        new ReviewDecision.Link(
            List.of(new SegmentId("zh0")), List.of(new SegmentId("en2"), new SegmentId("en3"))));
    assertEquals(
        List.of("[zh0]=[en2, en3]", "[]=[en0]", "[zh1]=[en1]", "[zh2]=[]", "[zh3]=[]"), rows());
  }

  @Test
  void cutsASentenceAndJoinsItOnUndo() {
    String whole = review.state().source().segments().get(0).text();
    decide(new ReviewDecision.CutSentence(Side.SOURCE, new SegmentId("zh0"), 4));
    assertEquals("[zh0-a, zh0-b]=[en0]", rows().get(0));
    assertEquals("第0句，", review.state().source().segments().get(0).text());
    assertEquals(2, review.state().source().segments().get(0).codes().size());
    review.undo(journal::add);
    assertEquals(whole, review.state().source().segments().get(0).text());
    assertEquals("[zh0]=[en0]", rows().get(0));
  }

  @Test
  void confirmingAWordingMakesItReviewed() {
    decide(
        new ReviewDecision.Translate(
            row(0), "Something else.", List.of(), TargetState.TRANSLATED, TranslationOrigin.HUMAN));
    decide(new ReviewDecision.Mark(List.of(row(0)), BeadStatus.CONFIRMED));
    Wording wording = review.state().rows().get(0).wording();
    assertEquals(TargetState.REVIEWED, wording == null ? null : wording.state());
  }

  @Test
  void mergingLosesNoWording() {
    decide(
        new ReviewDecision.Translate(
            row(0), "Something else.", List.of(), TargetState.TRANSLATED, TranslationOrigin.HUMAN));
    decide(new ReviewDecision.Merge(List.of(row(0), row(1))));
    assertEquals(
        "Something else. Sentence 1 says something.",
        review.state().targetText(review.state().rows().get(0)));
  }

  @Test
  void whatChangesNothingIsNotWrittenDown() {
    decide(new ReviewDecision.Mark(List.of(row(0)), BeadStatus.AUTO));
    assertTrue(journal.isEmpty());
    assertFalse(review.canUndo());
  }

  @Test
  void aNewDecisionEndsWhatCouldBeRedone() {
    decide(new ReviewDecision.Mark(List.of(row(0)), BeadStatus.CONFIRMED));
    review.undo(journal::add);
    assertTrue(review.canRedo());
    decide(new ReviewDecision.Mark(List.of(row(1)), BeadStatus.REJECTED));
    assertFalse(review.canRedo());
  }

  @Test
  void aRestoreThatLosesASentenceIsRefused() {
    Row row = review.state().rows().get(0);
    Change losing = new Change(0, List.of(row), List.of(), List.of());
    assertThrows(DecisionException.class, () -> decide(new ReviewDecision.Restore("undo", losing)));
  }
}
