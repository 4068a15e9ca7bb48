package io.duizhao.segment.boundary;

/**
 * What one observation says about the end of a sentence.
 *
 * @param observation what is seen, in words
 * @param logOdds what it adds to the log-odds of an end
 */
public record Evidence(String observation, double logOdds) {}
