package io.duizhao.align;

/**
 * A step of the best path.
 *
 * @param step where it leads
 * @param type its code, of {@link BeadTypes}
 * @param probability how likely a path takes it; of a sentence alone, wherever it stands
 */
record ScoredStep(Step step, int type, double probability) {}
