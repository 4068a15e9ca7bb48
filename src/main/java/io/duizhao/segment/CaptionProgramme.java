package io.duizhao.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Finds the best cut of lines into sentences: the sum, over sentences, of the length prior and the
 * log-odds of their ends is greatest. Time is linear in the number of lines.
 */
final class CaptionProgramme {
  private final LengthPrior prior;

  CaptionProgramme(LengthPrior prior) {
    this.prior = prior;
  }

  /**
   * The last line of a sentence.
   *
   * @param line its index
   * @param probability share of the weight of all cuts that have an end there, from 0 to 1
   */
  record End(int line, double probability) {}

  /**
   * Returns the ends of the best cut by rising line; the last line is always one.
   *
   * @param logits log-odds of an end for each line but the last
   */
  List<End> best(List<CaptionLine> lines, double[] logits) {
    int n = lines.size();
    Lattice lattice = new Lattice(lines, logits);
    double[] best = new double[n + 1];
    int[] from = new int[n + 1];
    double[] before = new double[n + 1];
    double[] after = new double[n + 1];
    for (int j = 1; j <= n; j++) {
      best[j] = Double.NEGATIVE_INFINITY;
      before[j] = Double.NEGATIVE_INFINITY;
      for (int i = j - 1; i >= Math.max(0, j - LengthPrior.MOST_LINES); i--) {
        double score = lattice.score(i, j);
        before[j] = logSum(before[j], before[i] + score);
        if (best[i] + score > best[j]) {
          best[j] = best[i] + score;
          from[j] = i;
        }
      }
    }
    Arrays.fill(after, 0, n, Double.NEGATIVE_INFINITY);
    for (int i = n - 1; i >= 0; i--) {
      for (int j = i + 1; j <= Math.min(n, i + LengthPrior.MOST_LINES); j++) {
        after[i] = logSum(after[i], lattice.score(i, j) + after[j]);
      }
    }
    List<End> ends = new ArrayList<>();
    for (int j = n; j > 0; j = from[j]) {
      ends.add(new End(j - 1, Math.min(1, Math.exp(before[j] + after[j] - before[n]))));
    }
    Collections.reverse(ends);
    return ends;
  }

  private static double logSum(double a, double b) {
    double high = Math.max(a, b);
    return high == Double.NEGATIVE_INFINITY
        ? high
        : high + Math.log1p(Math.exp(Math.min(a, b) - high));
  }

  /** The sentences that could be, and their scores. */
  private final class Lattice {
    private final double[] lengthBefore;
    private final double[] logits;

    Lattice(List<CaptionLine> lines, double[] logits) {
      this.logits = logits;
      lengthBefore = new double[lines.size() + 1];
      for (int i = 0; i < lines.size(); i++) {
        lengthBefore[i + 1] = lengthBefore[i] + LengthPrior.characters(lines.get(i).text());
      }
    }

    /** Scores the sentence of the lines from {@code begin} to before {@code end}. */
    double score(int begin, int end) {
      double length = lengthBefore[end] - lengthBefore[begin];
      double ending = end <= logits.length ? logits[end - 1] + prior.bias() : 0;
      return prior.score(end - begin, length) + ending;
    }
  }
}
