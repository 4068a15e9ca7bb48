package io.duizhao.eval;

import io.duizhao.align.Aligner;
import io.duizhao.model.bead.Alignment;
import io.duizhao.model.bead.Bead;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The length-based aligner of Gale and Church (A Program for Aligning Sentences in Bilingual
 * Corpora, Computational Linguistics 19, 1993), as a baseline: lengths in characters, the ratio of
 * the two sides taken from the document, their variance of 6.8 and their bead probabilities. It
 * keeps no decisions.
 */
public final class GaleChurch implements Aligner {
  private static final double VARIANCE = 6.8;

  /** Source and target sentences of the beads, with their probabilities (table 5 there). */
  private static final int[][] SIZES = {{1, 1}, {1, 0}, {0, 1}, {2, 1}, {1, 2}, {2, 2}};

  private static final double[] PROBABILITIES = {0.89, 0.0099, 0.0099, 0.089, 0.089, 0.011};

  @Override
  public Alignment align(List<Segment> source, List<Segment> target, List<Bead> decisions) {
    double[] s = sums(source);
    double[] t = sums(target);
    double ratio = t[target.size()] / Math.max(1, s[source.size()]);
    double[][] costs = new double[source.size() + 1][target.size() + 1];
    int[][] types = new int[source.size() + 1][target.size() + 1];
    for (double[] row : costs) {
      Arrays.fill(row, Double.POSITIVE_INFINITY);
    }
    costs[0][0] = 0;
    for (int i = 0; i <= source.size(); i++) {
      for (int j = 0; j <= target.size(); j++) {
        for (int type = 0; type < SIZES.length; type++) {
          int from = i - SIZES[type][0];
          int left = j - SIZES[type][1];
          if (from >= 0 && left >= 0) {
            double cost =
                costs[from][left]
                    - Math.log(PROBABILITIES[type])
                    - logTail((s[i] - s[from]) * ratio, t[j] - t[left]);
            if (cost < costs[i][j]) {
              costs[i][j] = cost;
              types[i][j] = type;
            }
          }
        }
      }
    }
    List<Bead> beads = new ArrayList<>();
    int j = target.size();
    for (int i = source.size(); i > 0 || j > 0; ) {
      int[] size = SIZES[types[i][j]];
      beads.add(Bead.auto(ids(source, i - size[0], i), ids(target, j - size[1], j), 0.5));
      i -= size[0];
      j -= size[1];
    }
    Collections.reverse(beads);
    return new Alignment(beads);
  }

  private static double[] sums(List<Segment> segments) {
    double[] sums = new double[segments.size() + 1];
    for (int k = 0; k < segments.size(); k++) {
      sums[k + 1] = sums[k] + segments.get(k).text().length();
    }
    return sums;
  }

  /** Returns ln 2(1 - Φ(|δ|)), δ the deviation of the lengths in standard deviations. */
  private static double logTail(double expected, double found) {
    double mean = (expected + found) / 2;
    double delta = mean == 0 ? 0 : Math.abs(found - expected) / Math.sqrt(VARIANCE * mean);
    // Abramowitz and Stegun 1964, 26.2.17.
    double k = 1 / (1 + 0.2316419 * delta);
    double poly =
        k
            * (0.319381530
                + k * (-0.356563782 + k * (1.781477937 + k * (-1.821255978 + k * 1.330274429))));
    double tail = Math.exp(-delta * delta / 2) / Math.sqrt(2 * Math.PI) * poly;
    return Math.log(Math.max(1e-300, 2 * tail));
  }

  private static List<SegmentId> ids(List<Segment> segments, int begin, int end) {
    return segments.subList(begin, end).stream().map(Segment::id).toList();
  }
}
