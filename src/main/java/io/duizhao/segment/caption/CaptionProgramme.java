package io.duizhao.segment.caption;

import io.duizhao.segment.feature.CaptionLine;
import io.duizhao.segment.feature.LengthPrior;
import java.util.Arrays;
import java.util.List;

/**
 * Weighs all cuts of lines into sentences against each other: a cut counts with the product, over
 * its sentences, of the length prior and the odds of their ends. Time is linear in the number of
 * lines.
 */
final class CaptionProgramme {
  private final LengthPrior prior;

  CaptionProgramme(LengthPrior prior) {
    this.prior = prior;
  }

  /**
   * Returns for each line the share of the cuts, by weight, in which a sentence ends with it; 1 for
   * the last line.
   *
   * @param logits log-odds of an end for each line but the last
   */
  double[] probabilities(List<CaptionLine> lines, double[] logits) {
    int n = lines.size();
    Lattice lattice = new Lattice(lines, logits);
    double[] before = new double[n + 1];
    Arrays.fill(before, 1, n + 1, Double.NEGATIVE_INFINITY);
    for (int end = 1; end <= n; end++) {
      for (int begin = Math.max(0, end - LengthPrior.MOST_LINES); begin < end; begin++) {
        before[end] = logSum(before[end], before[begin] + lattice.score(begin, end));
      }
    }
    double[] after = new double[n + 1];
    Arrays.fill(after, 0, n, Double.NEGATIVE_INFINITY);
    for (int begin = n - 1; begin >= 0; begin--) {
      for (int end = begin + 1; end <= Math.min(n, begin + LengthPrior.MOST_LINES); end++) {
        after[begin] = logSum(after[begin], lattice.score(begin, end) + after[end]);
      }
    }
    double[] probabilities = new double[n];
    for (int i = 0; i < n; i++) {
      probabilities[i] = Math.min(1, Math.exp(before[i + 1] + after[i + 1] - before[n]));
    }
    return probabilities;
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
      double ending = end <= logits.length ? logits[end - 1] : 0;
      return prior.score(end - begin, length) + ending;
    }
  }
}
