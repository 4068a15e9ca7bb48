package io.duizhao.align;

/**
 * How two texts are aligned, by what their units are.
 *
 * @param types the bead types that are tried
 * @param grid weights of the first search
 * @param flat weights that choose the steps of the passes, flatter
 * @param weights weights of the passes
 * @param likely probability under flat weights from which on a step enters the passes
 * @param byLength whether a unit in a gap costs by its length, else each the same
 * @param piece source units of the pieces that long texts are cut into
 */
record Mode(
    BeadTypes types,
    GridWeights grid,
    GridWeights flat,
    AlignmentWeights weights,
    double likely,
    boolean byLength,
    int piece) {
  /** Sentences on both sides. */
  static final Mode SENTENCES =
      new Mode(
          BeadTypes.SENTENCES,
          GridWeights.FIRST,
          GridWeights.FLAT,
          AlignmentWeights.FITTED,
          1e-3,
          false,
          300);

  /** Caption lines without marks beside sentences. */
  static final Mode LINES_BY_SENTENCES =
      ofUnits(
          BeadTypes.LINES_BY_SENTENCES,
          AlignmentWeights.ofUnits(1, 0.6, 0.16, 0.13, 3.5, new StartWeights(0.4, 0, 0, 0)));

  /** Sentences beside runs of words without marks. */
  static final Mode SENTENCES_BY_CHUNKS =
      ofUnits(
          BeadTypes.SENTENCES_BY_CHUNKS,
          AlignmentWeights.ofUnits(1, 0.6, 0.16, 0.13, 3.5, new StartWeights(0, 0.4, 0, 0)));

  /** Caption lines beside runs of words, both without marks. */
  static final Mode LINES_BY_CHUNKS =
      ofUnits(
          BeadTypes.LINES_BY_CHUNKS,
          AlignmentWeights.ofUnits(
              0.45, 0.5, 0.20, 0.20, 1.6, new StartWeights(0.9, 0.8, -1, 0.1)));

  private static Mode ofUnits(BeadTypes types, AlignmentWeights weights) {
    return new Mode(
        types, GridWeights.FIRST_OF_UNITS, GridWeights.FLAT_OF_UNITS, weights, 5e-4, true, 900);
  }

  /** Returns the same mode with other weights of the passes. */
  Mode with(AlignmentWeights others) {
    return new Mode(types, grid, flat, others, likely, byLength, piece);
  }

  /** Returns the mode for units of two kinds. */
  static Mode of(UnitText.Kind source, UnitText.Kind target) {
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
