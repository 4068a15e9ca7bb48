package io.duizhao.align.search;

import io.duizhao.align.cost.GapCosts;
import io.duizhao.align.cost.StartWeights;
import io.duizhao.align.path.BeadTypes;
import io.duizhao.align.unit.UnitText;

/**
 * How two texts are aligned, by what their units are.
 *
 * @param types the bead types that are tried
 * @param grid weights of the first search
 * @param flat weights that choose the steps of the passes, flatter
 * @param weights weights of the passes
 * @param likely probability under flat weights from which on a step enters the passes
 * @param likelyEnd probability from which on the end of a bead gains more than it costs; 0 where
 *     the cheapest path is wanted
 * @param byLength whether a unit in a gap costs by its length, else each the same
 * @param piece source units of the pieces that long texts are cut into
 */
public record Mode(
    BeadTypes types,
    GridWeights grid,
    GridWeights flat,
    AlignmentWeights weights,
    double likely,
    double likelyEnd,
    boolean byLength,
    int piece) {
  /** Below one half: F1 counts a missed end as much as a false one. */
  private static final double LIKELY_END = 0.35;

  /** Lower still where no side shows its sentences: more ends are unclear. */
  private static final double LIKELY_END_OF_BARE = 0.25;

  /** Sentences on both sides. */
  public static final Mode SENTENCES =
      new Mode(
          BeadTypes.SENTENCES,
          GridWeights.FIRST,
          GridWeights.FLAT,
          AlignmentWeights.FITTED,
          1e-3,
          0,
          false,
          300);

  /** Caption lines without marks beside sentences. */
  static final Mode LINES_BY_SENTENCES =
      ofUnits(
          BeadTypes.LINES_BY_SENTENCES,
          AlignmentWeights.ofUnits(1, 0.6, 0.16, 0.13, 3, 0.4, new StartWeights(0.4, 0, 0, 0)),
          LIKELY_END);

  /** Sentences beside runs of words without marks. */
  static final Mode SENTENCES_BY_CHUNKS =
      ofUnits(
          BeadTypes.SENTENCES_BY_CHUNKS,
          AlignmentWeights.ofUnits(1, 0.6, 0.16, 0.13, 3, 0.4, new StartWeights(0, 0.4, 0, 0)),
          LIKELY_END);

  /** Caption lines beside runs of words, both without marks. */
  static final Mode LINES_BY_CHUNKS =
      ofUnits(
          BeadTypes.LINES_BY_CHUNKS,
          AlignmentWeights.ofUnits(
              0.35, 0.5, 0.20, 0.20, 3.5, 1, new StartWeights(1.1, 1.2, -1.4, 0.07)),
          LIKELY_END_OF_BARE);

  private static Mode ofUnits(BeadTypes types, AlignmentWeights weights, double likelyEnd) {
    return new Mode(
        types,
        GridWeights.FIRST_OF_UNITS,
        GridWeights.FLAT_OF_UNITS,
        weights,
        5e-4,
        likelyEnd,
        true,
        900);
  }

  /** Returns the same mode with other weights of the passes. */
  public Mode with(AlignmentWeights others) {
    return new Mode(types, grid, flat, others, likely, likelyEnd, byLength, piece);
  }

  /** Returns the mode for units of two kinds. */
  public static Mode of(UnitText.Kind source, UnitText.Kind target) {
    boolean sentences = source == UnitText.Kind.SENTENCES;
    return switch (target) {
      case SENTENCES -> sentences ? SENTENCES : LINES_BY_SENTENCES;
      case LINES, WORDS -> sentences ? SENTENCES_BY_CHUNKS : LINES_BY_CHUNKS;
    };
  }

  /** Returns what gaps cost in a text. */
  Gaps gaps(GapCosts costs, StartWeights start, Bitext text) {
    return byLength
        ? Gaps.byLength(costs, start, text)
        : Gaps.ofSentences(costs, text.sources(), text.targets());
  }
}
