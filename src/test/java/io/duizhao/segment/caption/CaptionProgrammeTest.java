package io.duizhao.segment.caption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.segment.feature.CaptionLine;
import io.duizhao.segment.feature.LengthPrior;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionProgrammeTest {
  private static final LengthPrior PRIOR = LengthPrior.TALK;

  /** Against all 2^(n-1) cuts of a few lines. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void givesEachLineItsShareOfAllCuts(long seed) {
    Random random = new Random(seed);
    int n = 1 + random.nextInt(9);
    List<CaptionLine> lines = new ArrayList<>();
    double[] logits = new double[n - 1];
    for (int i = 0; i < n; i++) {
      lines.add(new CaptionLine("字".repeat(1 + random.nextInt(30)), Double.NaN));
    }
    for (int i = 0; i < n - 1; i++) {
      logits[i] = random.nextGaussian() * 2;
    }
    double total = 0;
    double[] weight = new double[n];
    for (int cut = 0; cut < 1 << (n - 1); cut++) {
      double cutWeight = Math.exp(score(lines, logits, cut));
      total += cutWeight;
      for (int i = 0; i < n; i++) {
        weight[i] += endsAt(cut, i, n) ? cutWeight : 0;
      }
    }
    double[] probabilities = new CaptionProgramme(PRIOR).probabilities(lines, logits);
    for (int i = 0; i < n; i++) {
      assertEquals(weight[i] / total, probabilities[i], 1e-9, "line " + i);
    }
  }

  @Test
  void manyLinesThatAllLookAlikeAreWeighedWithoutOverflow() {
    int n = 50_000;
    List<CaptionLine> lines = Collections.nCopies(n, new CaptionLine("字字字字字字", Double.NaN));
    double[] logits = new double[n - 1];
    Arrays.fill(logits, -1);
    for (double probability : new CaptionProgramme(PRIOR).probabilities(lines, logits)) {
      assertTrue(probability > 0 && probability <= 1, "probability " + probability);
    }
  }

  /** A prior for lengths says where ends are, not how many. */
  @Test
  void thePriorLeavesTheNumberOfEndsAboutAsItIs() {
    Random random = new Random(9);
    int n = 2000;
    List<CaptionLine> lines = new ArrayList<>();
    double[] logits = new double[n - 1];
    double expected = 1;
    for (int i = 0; i < n; i++) {
      lines.add(new CaptionLine("字".repeat(7 + random.nextInt(10)), Double.NaN));
    }
    for (int i = 0; i < n - 1; i++) {
      logits[i] = random.nextGaussian() * 2 - 1.2;
      expected += 1 / (1 + Math.exp(-logits[i]));
    }
    double weighed =
        Arrays.stream(new CaptionProgramme(LengthPrior.NARRATION).probabilities(lines, logits))
            .sum();
    assertTrue(Math.abs(weighed / expected - 1) < 0.15, weighed + " for " + expected);
  }

  private static boolean endsAt(int cut, int line, int n) {
    return line == n - 1 || (cut >> line & 1) == 1;
  }

  private static double score(List<CaptionLine> lines, double[] logits, int cut) {
    double score = 0;
    int begin = 0;
    double length = 0;
    for (int i = 0; i < lines.size(); i++) {
      length += LengthPrior.characters(lines.get(i).text());
      if (endsAt(cut, i, lines.size())) {
        score += PRIOR.score(i + 1 - begin, length);
        score += i < logits.length ? logits[i] : 0;
        begin = i + 1;
        length = 0;
      }
    }
    return score;
  }
}
