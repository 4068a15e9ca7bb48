package io.duizhao.align;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** What people's decisions forbid within the stretches that are left to the search. */
final class Rules {
  /**
   * Cost of leaving alone a sentence that a person said is not alone: only where all else fails.
   */
  static final double REJECTED_ALONE = 60;

  private final int[] sourceReach;
  private final int[] targetReach;
  private final BitSet sourceTaken;
  private final BitSet targetTaken;
  private final Set<Step> rejected;
  private final BitSet rowsWithRejected = new BitSet();

  /**
   * Makes the rules.
   *
   * @param sourceTaken source sentences that a decision has taken
   * @param rejected beads that do not come back; a sentence alone has 0 as its place on the other
   *     side
   */
  Rules(int sources, int targets, BitSet sourceTaken, BitSet targetTaken, Set<Step> rejected) {
    this.sourceTaken = (BitSet) sourceTaken.clone();
    this.targetTaken = (BitSet) targetTaken.clone();
    this.rejected = new HashSet<>(rejected);
    rejected.stream().filter(Step::isLink).forEach(s -> rowsWithRejected.set(s.i()));
    sourceReach = reach(sources, sourceTaken);
    targetReach = reach(targets, targetTaken);
  }

  /** Returns rules that forbid nothing. */
  static Rules none(int sources, int targets) {
    return new Rules(sources, targets, new BitSet(), new BitSet(), Set.of());
  }

  private static int[] reach(int count, BitSet taken) {
    int[] reach = new int[count + 1];
    int next = count;
    for (int k = count - 1; k >= 0; k--) {
      next = taken.get(k) ? k : next;
      reach[k] = next - k;
    }
    return reach;
  }

  /** Returns how many source sentences a bead may have that begins with {@code i}. */
  int sourceReach(int i) {
    return sourceReach[i];
  }

  /** Returns how many target sentences a bead may have that begins with {@code j}. */
  int targetReach(int j) {
    return targetReach[j];
  }

  boolean sourceTaken(int i) {
    return sourceTaken.get(i);
  }

  boolean targetTaken(int j) {
    return targetTaken.get(j);
  }

  /** Returns whether any bead that begins with source sentence {@code i} is rejected. */
  boolean rejectsAt(int i) {
    return rowsWithRejected.get(i);
  }

  /** Returns whether the bead may not come back. */
  boolean rejects(int i, int j, int a, int b) {
    return rejected.contains(new Step(i, j, a, b));
  }

  /** Returns what is added where source sentence {@code i} stands alone. */
  double sourceAlone(int i) {
    return !rejected.isEmpty() && rejects(i, 0, 1, 0) ? REJECTED_ALONE : 0;
  }

  /** Returns what is added where target sentence {@code j} stands alone. */
  double targetAlone(int j) {
    return !rejected.isEmpty() && rejects(0, j, 0, 1) ? REJECTED_ALONE : 0;
  }
}
