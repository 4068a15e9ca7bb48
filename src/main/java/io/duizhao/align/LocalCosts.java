package io.duizhao.align;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Costs that are learned piece by piece, since the habits of a long text change: chapters have
 * their dialogues and their translators. A piece learns from its own stretch of the path and from a
 * little on either side.
 */
final class LocalCosts implements BeadCost {
  /** Source sentences of a piece; a text of less than twice as many is one piece. */
  private static final int PIECE = 300;

  /** Source sentences before and after a piece from which it learns too. */
  private static final int AROUND = 100;

  private final List<BeadCost> pieces = new ArrayList<>();
  private final int sources;

  /**
   * Learns from a path.
   *
   * @param sources number of source sentences
   * @param learn makes the costs of a stretch of the path
   */
  LocalCosts(int sources, List<Step> path, Function<List<Step>, BeadCost> learn) {
    this.sources = Math.max(1, sources);
    int count = Math.max(1, sources / PIECE);
    for (int piece = 0; piece < count; piece++) {
      long begin = (long) piece * sources / count - AROUND;
      long end = (piece + 1L) * sources / count + AROUND;
      List<Step> stretch =
          count == 1 ? path : path.stream().filter(s -> s.i() >= begin && s.i() < end).toList();
      pieces.add(learn.apply(stretch));
    }
  }

  @Override
  public double of(int i, int j, int a, int b) {
    int piece = (int) ((long) i * pieces.size() / sources);
    return pieces.get(piece).of(i, j, a, b);
  }
}
