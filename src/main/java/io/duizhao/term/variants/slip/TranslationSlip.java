package io.duizhao.term.variants.slip;

/**
 * A name in a translation that seems to be a slip for another.
 *
 * @param document number of the text, from 0
 * @param bead number of the bead in the text, from 0
 * @param begin first offset in the bead's English
 * @param wrong what stands there
 * @param right the name that is meant
 */
public record TranslationSlip(int document, int bead, int begin, String wrong, String right) {}
