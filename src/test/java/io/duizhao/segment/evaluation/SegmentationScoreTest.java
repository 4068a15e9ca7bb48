package io.duizhao.segment.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.duizhao.model.text.BlockKind;
import io.duizhao.segment.evaluation.SegmentationScore.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentationScoreTest {
  private static final String TEXT = "# 题目\n\n甲：今天很好。\n明天也好！再见。\n广告\n";
  private static final List<Row> GOLD =
      List.of(
          row(BlockKind.HEADING, "", "题目"),
          row(BlockKind.SPEECH, "甲", "今天很好。"),
          row(BlockKind.SPEECH, "甲", "明天也好！"),
          row(BlockKind.SPEECH, "甲", "再见。"),
          row(BlockKind.BOILERPLATE, "", "广告"));

  @Test
  void theGoldItselfIsPerfect() {
    SegmentationScore score = SegmentationScore.of(TEXT, GOLD, GOLD);
    assertEquals(1, score.f1());
    assertEquals(4, score.gold(), "boilerplate has no boundary that counts");
    assertEquals(1, score.textKept());
    assertEquals(1, score.kindAgrees());
    assertEquals(1, score.speakerAgrees());
  }

  @Test
  void sentencesThatAreJoinedLoseTheirBoundary() {
    SegmentationScore score =
        SegmentationScore.of(
            TEXT,
            GOLD,
            List.of(
                row(BlockKind.HEADING, "", "题目"),
                row(BlockKind.PROSE, "甲", "今天很好。明天也好！再见。"),
                row(BlockKind.BOILERPLATE, "", "广告")));
    assertEquals(1, score.precision());
    assertEquals(0.5, score.recall());
    assertEquals(4 / 14.0, score.kindAgrees(), 1e-9);
    assertEquals(1, score.speakerAgrees());
  }

  @Test
  void whatIsMissingOrNowhereIsCounted() {
    SegmentationScore score =
        SegmentationScore.of(
            TEXT, GOLD, List.of(row(BlockKind.SPEECH, "甲", "今天很好。"), row(null, "", "别处的话")));
    assertEquals(1, score.unplacedHypothesis());
    assertEquals(4 / 12.0, score.textKept(), 1e-9);
  }

  @Test
  void nothingAgreesWithNothing() {
    SegmentationScore score = SegmentationScore.of("", List.of(), List.of());
    assertEquals(0, score.f1());
    assertEquals(0, score.textKept());
  }

  private static Row row(BlockKind kind, String speaker, String text) {
    return new Row(kind, speaker, text);
  }
}
