package io.duizhao.segment.cut;

/**
 * Units that an alignment keeps together: a sentence ends with the last of them.
 *
 * @param begin index of the first
 * @param end index after the last
 * @param translated whether they have a counterpart, else nothing is known of what is inside
 * @param confidence probability that a sentence ends with the last
 */
public record UnitRun(int begin, int end, boolean translated, double confidence) {}
