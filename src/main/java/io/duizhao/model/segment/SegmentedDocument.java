package io.duizhao.model.segment;

import io.duizhao.model.text.Document;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

  /** Returns the segments by their ids, in reading order. */
  public Map<SegmentId, Segment> byId() {
    Map<SegmentId, Segment> byId = new LinkedHashMap<>();
    segments.forEach(segment -> byId.put(segment.id(), segment));
    return byId;
  }
}
