package io.duizhao.model;

import java.util.List;

/**
 * A document cut into segments.
 *
 * @param document what was cut
 * @param segments its sentences in reading order; they cover every letter of the blocks once
 */
public record SegmentedDocument(Document document, List<Segment> segments) {
  /** Copies the list. */
  public SegmentedDocument {
    segments = List.copyOf(segments);
  }
}
