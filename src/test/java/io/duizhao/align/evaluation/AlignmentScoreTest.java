package io.duizhao.align.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.duizhao.align.evaluation.AlignmentScore.Link;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlignmentScoreTest {
  private static final List<Link> GOLD =
      List.of(link("1", "1"), link("2 3", "2"), link("4", ""), link("5", "3 4"));

  @Test
  void aPerfectAlignmentScoresOne() {
    AlignmentScore score = AlignmentScore.of(GOLD, GOLD, false);
    assertEquals(1, score.strict().f1());
    assertEquals(1, score.lax().f1());
    assertEquals(3, score.wanted(), "the omission is left out of recall");
  }

  @Test
  void aBeadThatSharesACellIsLaxlyRight() {
    AlignmentScore score =
        AlignmentScore.of(GOLD, List.of(link("1", "1"), link("2", "2"), link("3", "")), false);
    assertEquals(new AlignmentScore.Measure(1.0 / 3, 1.0 / 3), score.strict());
    assertEquals(new AlignmentScore.Measure(2.0 / 3, 2.0 / 3), score.lax());
  }

  @Test
  void omissionsCountInPrecisionAndWhereAskedForInRecall() {
    List<Link> hypothesis = List.of(link("4", ""));
    AlignmentScore without = AlignmentScore.of(GOLD, hypothesis, false);
    assertEquals(1, without.strict().precision());
    assertEquals(0, without.strict().recall());
    assertEquals(0.25, AlignmentScore.of(GOLD, hypothesis, true).strict().recall());
  }

  @Test
  void aRunOfOmissionsIsNotOneOmission() {
    AlignmentScore score =
        AlignmentScore.of(List.of(link("1 2", "")), List.of(link("1", ""), link("2", "")), true);
    assertEquals(0, score.strict().precision());
    assertEquals(0, score.lax().precision());
  }

  @Test
  void documentsAreAddedUp() {
    AlignmentScore right = AlignmentScore.of(GOLD, GOLD, false);
    AlignmentScore wrong = AlignmentScore.of(GOLD, List.of(link("1", "2")), false);
    assertEquals(new AlignmentScore.Measure(4.0 / 5, 3.0 / 6), right.plus(wrong).strict());
  }

  @Test
  void nothingScoresNothing() {
    assertEquals(0, AlignmentScore.NONE.strict().f1());
    assertEquals(0, AlignmentScore.of(List.of(), List.of(link("", "")), true).proposed());
  }

  private static Link link(String source, String target) {
    return new Link(ids(source), ids(target));
  }

  private static List<String> ids(String text) {
    return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
  }
}
