package io.duizhao.align.cost;

import io.duizhao.align.path.Median;
import io.duizhao.align.path.Step;
import java.util.List;

/**
 * How long a document's translations are.
 *
 * @param ratio target length of a source length of 1
 * @param variance mean square of the deviation in the standard deviations of {@link LengthCost}
 */
public record LengthHabit(double ratio, double variance) {
  /** Source length from which on a bead's ratio tells much. */
  private static final double TELLING = 6;

  /** Fewer telling beads than these are no habit; then all count. */
  private static final int ENOUGH = 5;

  /** A bead's square counts this much at most, and ten beads of one half are added. */
  private static final double MOST = 9;

  /** Beads that are added to the spread, and the mean square of each. */
  private static final double ADDED = 10;

  private static final double ADDED_SQUARE = 0.5;

  /**
   * Bounds of what whole translations have: novels, talks, interviews and documentation have from
   * 2.85 to 5.3. Beyond them one text lacks much of the other, and its length says nothing.
   */
  private static final double LEAST_RATIO = 2.6;

  /** The same from above. */
  private static final double MOST_RATIO = 5.5;

  /** Returns the ratio of the whole texts, with a spread that says nothing. */
  public static LengthHabit ofWhole(Lengths source, Lengths target) {
    boolean both = source.total() > 0 && target.total() > 0;
    double ratio = both ? target.total() / source.total() : LEAST_RATIO;
    return new LengthHabit(Math.max(LEAST_RATIO, Math.min(MOST_RATIO, ratio)), 1);
  }

  /** Returns the median ratio of a path's beads and their spread around it. */
  public static LengthHabit ofPath(Lengths source, Lengths target, List<Step> path) {
    List<Step> links = path.stream().filter(Step::isLink).toList();
    if (links.isEmpty()) {
      return new LengthHabit(ofWhole(source, target).ratio, ADDED_SQUARE);
    }
    List<Step> telling = links.stream().filter(s -> source.of(s.i(), s.a()) >= TELLING).toList();
    double ratio = medianRatio(source, target, telling.size() > ENOUGH ? telling : links);
    LengthCost plain = new LengthCost(source, target, new LengthHabit(ratio, 1));
    double squares = 0;
    for (Step s : links) {
      double x = plain.deviation(s.i(), s.j(), s.a(), s.b());
      squares += Math.min(x * x, MOST);
    }
    return new LengthHabit(ratio, (squares + ADDED * ADDED_SQUARE) / (links.size() + ADDED));
  }

  private static double medianRatio(Lengths source, Lengths target, List<Step> links) {
    double[] ratios =
        links.stream()
            .mapToDouble(s -> Math.log(target.of(s.j(), s.b()) / source.of(s.i(), s.a())))
            .toArray();
    return Math.exp(Median.of(ratios));
  }
}
