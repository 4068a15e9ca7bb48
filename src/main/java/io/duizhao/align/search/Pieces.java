package io.duizhao.align.search;

import io.duizhao.align.path.ScoredStep;
import io.duizhao.align.path.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a long text where a path through it is surest. The costs learn the habits of a document and
 * count its words; a chapter has habits, a book has those of its chapters mixed.
 */
final class Pieces {
  /**
   * Part of a piece before and after the even cut in which the surest place is looked for: one in
   * five.
   */
  private static final int AROUND = 5;

  private Pieces() {}

  /**
   * Returns into how many pieces a text is cut.
   *
   * @param piece source units of a piece; a text of less than twice as many is not cut
   */
  static int count(int sources, int piece) {
    return Math.max(1, sources / piece);
  }

  /**
   * Returns the pieces of a text as stretches of both sides, in order.
   *
   * @param size source units of a piece
   * @param path a path through the text
   */
  static List<Step> of(int sources, int targets, int size, List<ScoredStep> path) {
    List<Step> pieces = new ArrayList<>();
    int i = 0;
    int j = 0;
    int count = count(sources, size);
    for (int piece = 1; piece < count; piece++) {
      int even = (int) ((long) sources * piece / count);
      Step cut = surest(path, even, size / AROUND);
      if (cut.i() > i && cut.j() >= j) {
        pieces.add(new Step(i, j, cut.i() - i, cut.j() - j));
        i = cut.i();
        j = cut.j();
      }
    }
    pieces.add(new Step(i, j, sources - i, targets - j));
    return pieces;
  }

  /**
   * Returns the step before which to cut: the least sure of it and the one before is the surest.
   */
  private static Step surest(List<ScoredStep> path, int even, int around) {
    int k = firstAtOrAfter(path, even - around);
    Step best = path.get(Math.min(firstAtOrAfter(path, even), path.size() - 1)).step();
    double most = -1;
    for (; k < path.size() && path.get(k).step().i() <= even + around; k++) {
      ScoredStep after = path.get(k);
      if (k > 0 && after.step().isLink() && path.get(k - 1).step().isLink()) {
        double sure = Math.min(after.probability(), path.get(k - 1).probability());
        boolean nearer = Math.abs(after.step().i() - even) < Math.abs(best.i() - even);
        if (sure > most || sure == most && nearer) {
          best = after.step();
          most = sure;
        }
      }
    }
    return best;
  }

  private static int firstAtOrAfter(List<ScoredStep> path, int source) {
    int low = 0;
    int high = path.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (path.get(middle).step().i() < source) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
