package io.duizhao.align;

/**
 * Weights of the first search over the whole grid, before anything is known of the document.
 *
 * @param prior of the bead type's rarity
 * @param bag of the words without order
 * @param length of the length's deviation
 * @param gaps for sentences without a counterpart
 */
record GridWeights(double prior, double bag, double length, GapCosts gaps) {
  /** For the best path. */
  static final GridWeights FIRST = new GridWeights(1, 0.25, 1, new GapCosts(4, 1.5, 4, 1.5));

  /** Flatter, so that what the later passes may prefer stays in. */
  static final GridWeights FLAT = new GridWeights(0.8, 0.175, 0.7, new GapCosts(4, 1.2, 4, 1.2));
}
