package io.duizhao.align.cost;

/**
 * What sentences without a counterpart cost, in nats. A run of them costs once for opening it and
 * then a little for each, so that a long cut is no dearer than many short ones would be.
 *
 * @param openSource opening a run of source sentences
 * @param source each source sentence
 * @param openTarget opening a run of target sentences
 * @param target each target sentence
 */
public record GapCosts(double openSource, double source, double openTarget, double target) {}
