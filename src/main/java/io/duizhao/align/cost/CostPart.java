package io.duizhao.align.cost;

/**
 * What one kind of evidence adds to the cost of a bead.
 *
 * @param name the kind, in a word or two
 * @param nats its weighted cost; below 0 where it speaks for the bead
 */
public record CostPart(String name, double nats) {}
