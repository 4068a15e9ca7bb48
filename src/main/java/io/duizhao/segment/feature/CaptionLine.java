package io.duizhao.segment.feature;

/**
 * A caption, or a part of one, after which a sentence may end.
 *
 * @param text its text, with no white space at either end
 * @param pause seconds until the next line begins; {@link Double#NaN} where no times are known
 */
public record CaptionLine(String text, double pause) {}
