package io.duizhao.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryTest {
  private static final Journal.Base BASE = new Journal.Base(1, "talk", Map.of("a.tsv", "12ab"));

  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("talk.history");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whateverWasDoneCanBeTakenBackAfterARestart(long seed) {
    ReviewState initial = ReviewStates.oneToOne(8);
    Review review = new Review(initial);
    Random random = new Random(seed);
    for (int i = 0; i < 60; i++) {
      try {
        if (random.nextInt(6) == 0) {
          review.undo(decision -> {});
        } else {
          review.decide(ReviewPropertyTest.any(random, review.state()), decision -> {});
        }
      } catch (DecisionException e) {
        // It did not fit.
      }
    }
    review.history().write(file(), BASE);
    Review next = new Review(review.state(), History.read(file(), BASE).orElseThrow());
    assertEquals(review.history(), next.history(), "seed " + seed);
    while (next.canUndo()) {
      next.undo(decision -> {});
    }
    assertEquals(initial.rows(), next.state().rows(), "seed " + seed);
  }

  @Test
  void belongsToTheFilesThatItLedTo() {
    Review review = new Review(ReviewStates.oneToOne(2));
    review.decide(
        new ReviewDecision.Comment(ReviewStates.ref(review.state(), 0), "x"), decision -> {});
    review.history().write(file(), BASE);
    Journal.Base other = new Journal.Base(1, "talk", Map.of("a.tsv", "34cd"));
    assertEquals(Optional.empty(), History.read(file(), other));
  }

  @Test
  void theOldestGoFirst() throws IOException {
    Review review = new Review(ReviewStates.oneToOne(2));
    for (int i = 0; i < 12; i++) {
      String remark = i + "x".repeat(1_000_000);
      review.decide(
          new ReviewDecision.Comment(ReviewStates.ref(review.state(), 0), remark), decision -> {});
    }
    review.history().write(file(), BASE);
    assertTrue(Files.size(file()) < 9_000_000);
    List<Change> kept = History.read(file(), BASE).orElseThrow().done();
    List<Change> all = review.history().done();
    assertFalse(kept.isEmpty());
    assertEquals(all.subList(all.size() - kept.size(), all.size()), kept);
  }

  @Test
  void leavesNoFileWhereNothingWasDone() {
    History.NONE.write(file(), BASE);
    assertFalse(Files.exists(file()));
  }
}
