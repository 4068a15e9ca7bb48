package io.duizhao.model.bead;

import io.duizhao.model.segment.SegmentedDocument;

/**
 * Two texts with their alignment.
 *
 * @param source the source
 * @param target the target
 * @param alignment its beads name the segments of both
 */
public record AlignedTexts(
    SegmentedDocument source, SegmentedDocument target, Alignment alignment) {}
