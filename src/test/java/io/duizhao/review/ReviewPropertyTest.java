package io.duizhao.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.unit.TargetState;
import io.duizhao.model.unit.TranslationOrigin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever a person does: nothing is lost, the journal leads to the same, and all can be undone.
 */
class ReviewPropertyTest {
  private static final int ROWS = 12;
  private static final int STEPS = 200;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void journalLeadsToTheSameStateAndUndoToTheFirst(long seed) {
    Random random = new Random(seed);
    ReviewState initial = ReviewStates.oneToOne(ROWS);
    Review review = new Review(initial);
    List<String> journal = new ArrayList<>();
    int taken = 0;
    for (int i = 0; i < STEPS; i++) {
      long before = review.revision();
      ReviewState old = review.state();
      try {
        switch (random.nextInt(10)) {
          case 0 -> review.undo(decision -> journal.add(DecisionJson.write(decision)));
          case 1 -> review.redo(decision -> journal.add(DecisionJson.write(decision)));
          default ->
              review.decide(
                  any(random, review.state()),
                  decision -> journal.add(DecisionJson.write(decision)));
        }
        taken++;
      } catch (DecisionException e) {
        assertEquals(old, review.state(), "seed " + seed);
        assertEquals(before, review.revision(), "seed " + seed);
      }
      everySegmentOnce(review.state(), seed);
    }
    assertTrue(taken > STEPS / 3, "only " + taken + " of " + STEPS + " fitted, seed " + seed);

    Review replayed = new Review(initial);
    journal.forEach(line -> replayed.decide(DecisionJson.read(line), decision -> {}));
    same(review.state(), replayed.state(), seed);
    assertEquals(review.revision(), replayed.revision());

    ReviewState last = review.state();
    int undone = 0;
    while (replayed.canUndo()) {
      replayed.undo(decision -> {});
      undone++;
    }
    same(initial, replayed.state(), seed);
    for (int i = 0; i < undone; i++) {
      replayed.redo(decision -> {});
    }
    same(last, replayed.state(), seed);
  }

  private static void same(ReviewState expected, ReviewState actual, long seed) {
    assertEquals(expected.rows(), actual.rows(), "seed " + seed);
    assertEquals(expected.source().segments(), actual.source().segments(), "seed " + seed);
    assertEquals(expected.target().segments(), actual.target().segments(), "seed " + seed);
  }

  private static void everySegmentOnce(ReviewState state, long seed) {
    for (Side side : Side.values()) {
      Set<SegmentId> seen = new HashSet<>();
      for (Row row : state.rows()) {
        for (SegmentId id : row.ids(side)) {
          assertTrue(seen.add(id), id + " stands twice, seed " + seed);
          assertTrue(state.text(side).has(id), id + " is unknown, seed " + seed);
        }
      }
      assertEquals(state.text(side).segments().size(), seen.size(), "seed " + seed);
    }
  }

  static ReviewDecision any(Random random, ReviewState state) {
    Side side = random.nextBoolean() ? Side.SOURCE : Side.TARGET;
    List<Segment> segments = state.text(side).segments();
    Segment segment = segments.get(random.nextInt(segments.size()));
    BeadRef bead = row(random, state);
    return switch (random.nextInt(12)) {
      case 0 -> new ReviewDecision.Merge(List.of(bead, row(random, state)));
      case 1 ->
          new ReviewDecision.Split(
              bead,
              random.nextInt(bead.source().size() + 1),
              random.nextInt(bead.target().size() + 1));
      case 2 ->
          new ReviewDecision.CutSentence(
              side, segment.id(), random.nextInt(segment.text().length()));
      case 3, 4, 5 -> new ReviewDecision.Move(side, segment.id(), random.nextBoolean());
      case 6 -> new ReviewDecision.Link(bead.source(), row(random, state).target());
      case 7 -> new ReviewDecision.Unlink(List.of(bead));
      case 8 ->
          new ReviewDecision.Mark(
              List.of(bead, row(random, state)),
              BeadStatus.values()[random.nextInt(BeadStatus.values().length)]);
      case 9 -> new ReviewDecision.Comment(bead, "remark " + random.nextInt(3));
      case 10 ->
          random.nextBoolean()
              ? new ReviewDecision.Translate(
                  bead,
                  "Text " + random.nextInt(9),
                  List.of(),
                  TargetState.TRANSLATED,
                  TranslationOrigin.HUMAN)
              : new ReviewDecision.SetState(List.of(bead), TargetState.FINAL);
      default ->
          new ReviewDecision.Correct(
              side, segment.id(), segment.text() + random.nextInt(9), segment.codes());
    };
  }

  private static BeadRef row(Random random, ReviewState state) {
    return ReviewStates.ref(state, random.nextInt(state.rows().size()));
  }
}
