package io.duizhao.project;

import io.duizhao.model.segment.SegmentId;

/**
 * A place where a person cut a sentence in two.
 *
 * @param isSource whether it is a sentence of the source
 * @param segment the sentence's id
 * @param offset of the second part, in UTF-16 code units of the sentence
 * @param begins how both parts begin, for the reader
 */
public record SentenceCut(boolean isSource, SegmentId segment, int offset, String begins) {}
