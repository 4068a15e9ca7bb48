package io.duizhao.model.segment;

import io.duizhao.model.text.Span;

/**
 * Where a segment stands in its document.
 *
 * @param id its name
 * @param block index of its block
 * @param span the stretch, in the block's text
 */
public record SegmentPlace(SegmentId id, int block, Span span) implements Comparable<SegmentPlace> {
  /** Returns the place of a segment. */
  public static SegmentPlace of(Segment segment) {
    return new SegmentPlace(segment.id(), segment.block(), segment.span());
  }

  @Override
  public int compareTo(SegmentPlace other) {
    return block != other.block ? Integer.compare(block, other.block) : span.compareTo(other.span);
  }
}
