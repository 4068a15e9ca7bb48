package io.duizhao.align.path;

/**
 * A step of the best path.
 *
 * @param step where it leads
 * @param type its code, of {@link BeadTypes}
 * @param probability how likely a path takes it; of a sentence alone, wherever it stands
 */
public record ScoredStep(Step step, int type, double probability) {}
