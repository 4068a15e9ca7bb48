package io.duizhao.align.search;

import io.duizhao.align.cost.GapCosts;
import io.duizhao.align.cost.StartWeights;

/**
 * Weights of the first search over the whole grid, before anything is known of the document.
 *
 * @param prior of the bead type's rarity
 * @param bag of the words without order
 * @param length of the length's deviation
 * @param times of the times at which the bead's sides begin and end
 * @param gaps for sentences without a counterpart
 * @param start for each bead, where units are less than sentences
 */
record GridWeights(
    double prior, double bag, double length, double times, GapCosts gaps, StartWeights start) {
  /** For the best path. */
  static final GridWeights FIRST =
      new GridWeights(1, 0.25, 1, 1, new GapCosts(4, 1.5, 4, 1.5), StartWeights.NONE);

  /** Flatter, so that what the later passes may prefer stays in. */
  static final GridWeights FLAT =
      new GridWeights(0.8, 0.175, 0.7, 0.7, new GapCosts(4, 1.2, 4, 1.2), StartWeights.NONE);

  /** The same where units are less than sentences: fitted on talks, then rounded. */
  static final GridWeights FIRST_OF_UNITS =
      new GridWeights(1, 0.2, 0.8, 1, new GapCosts(4, 2, 4, 2), new StartWeights(0.6, 0.6, 0, 0.3));

  static final GridWeights FLAT_OF_UNITS =
      new GridWeights(
          0.8, 0.14, 0.56, 0.7, new GapCosts(4, 2, 4, 2), FIRST_OF_UNITS.start.times(0.8));
}
