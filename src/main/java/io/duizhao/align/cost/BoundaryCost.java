package io.duizhao.align.cost;

import io.duizhao.align.path.Step;
import java.util.List;

/**
 * How well the boundaries of the two sides go together, learned in the document itself: minus the
 * logarithm of p(class, class) / (p(class) p(class)) on a path's beads, with four times as many
 * beads of independence added as there are classes.
 */
public final class BoundaryCost implements BeadCost {
  /** Which sentence of a bead the classes are about. */
  public enum At {
    /** The first, with which the bead begins. */
    FIRST,
    /** The last, with which it ends. */
    LAST
  }

  /**
   * Beads of independence for each class; chosen with the weights on six chapters of novels
   * (MAC-Dev).
   */
  private static final double ADDED = 4;

  /**
   * Added to the count of every class, so that none is impossible (Krichevsky and Trofimov 1981).
   */
  private static final double ADDED_OF_CLASS = 0.5;

  private final int[] source;
  private final int[] target;
  private final At at;
  private final double[][] costs;

  /**
   * Counts on a path.
   *
   * @param source class of every source sentence, from 0
   * @param target class of every target sentence, from 0
   * @param classes number of classes
   */
  public BoundaryCost(int[] source, int[] target, int classes, At at, List<Step> path) {
    this.source = source.clone();
    this.target = target.clone();
    this.at = at;
    double[] p = shares(source, classes);
    double[] q = shares(target, classes);
    double[][] counts = new double[classes][classes];
    double links = 0;
    for (Step s : path) {
      if (s.isLink()) {
        counts[source[sourceAt(s.i(), s.a())]][target[targetAt(s.j(), s.b())]]++;
        links++;
      }
    }
    costs = new double[classes][classes];
    double added = ADDED * classes;
    for (int z = 0; z < classes; z++) {
      for (int e = 0; e < classes; e++) {
        double chance = p[z] * q[e];
        costs[z][e] = -Math.log((counts[z][e] + added * chance) / (links + added) / chance);
      }
    }
  }

  private static double[] shares(int[] side, int classes) {
    double[] shares = new double[classes];
    for (int c : side) {
      shares[c]++;
    }
    for (int c = 0; c < classes; c++) {
      shares[c] = (shares[c] + ADDED_OF_CLASS) / (side.length + ADDED_OF_CLASS * classes);
    }
    return shares;
  }

  private int sourceAt(int i, int a) {
    return at == At.FIRST ? i : i + a - 1;
  }

  private int targetAt(int j, int b) {
    return at == At.FIRST ? j : j + b - 1;
  }

  @Override
  public double of(int i, int j, int a, int b) {
    return costs[source[sourceAt(i, a)]][target[targetAt(j, b)]];
  }
}
