package io.duizhao.align.search;

import io.duizhao.align.cost.GapCosts;
import io.duizhao.align.cost.StartWeights;

/**
 * Weights of the costs in the passes over the lattice.
 *
 * @param prior of the bead type's rarity
 * @param length of the length's deviation
 * @param target of the target's words beside the source's
 * @param source of the source's words beside the target's
 * @param belonging of sentences that do not belong
 * @param manyToMany of two sentences or more on both sides
 * @param lastMark of the marks that the bead ends with
 * @param quotation of the quotations that the bead ends in
 * @param opening of the quotations that the bead begins in
 * @param numbers of the numbers of both sides
 * @param times of the times at which the bead's sides begin and end
 * @param gaps for sentences without a counterpart
 * @param start for each bead, where units are less than sentences
 */
public record AlignmentWeights(
    double prior,
    double length,
    double target,
    double source,
    double belonging,
    double manyToMany,
    double lastMark,
    double quotation,
    double opening,
    double numbers,
    double times,
    GapCosts gaps,
    StartWeights start) {
  private static final GapCosts GAPS = new GapCosts(2.9, 2.8, 2.7, 2.6);
  private static final GapCosts GAPS_OF_UNITS = new GapCosts(2.9, 2.8, 2.9, 2.6);

  /**
   * Fitted on six chapters of novels (MAC-Dev) and four aligned interviews and articles, whole and
   * with gaps made, then rounded. Fitting without each document in turn gives the same within .003
   * of strict F1.
   */
  public static final AlignmentWeights FITTED =
      new AlignmentWeights(
          1.35, 0.6, 0.21, 0.143, 3.45, 0.55, 0.46, 0.65, 0.35, 1.3, 0.5, GAPS, StartWeights.NONE);

  /**
   * Returns weights for units that are less than sentences: their marks say nothing, and two of
   * either side are no sign of a hidden boundary.
   */
  static AlignmentWeights ofUnits(
      double prior,
      double length,
      double target,
      double source,
      double belonging,
      double times,
      StartWeights start) {
    return new AlignmentWeights(
        prior, length, target, source, belonging, 0, 0, 0, 0, 0, times, GAPS_OF_UNITS, start);
  }
}
