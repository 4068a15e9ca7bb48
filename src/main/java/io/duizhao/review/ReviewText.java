package io.duizhao.review;

import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.segment.SegmentedDocument;
import io.duizhao.model.text.Document;
import io.duizhao.text.Joining;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One text of a review: its segments in reading order, found by their ids. */
public final class ReviewText {
  private final SegmentedDocument segmented;
  private final Map<SegmentId, Integer> places = new HashMap<>();

  /** Takes a document's segments. */
  public ReviewText(Document document, List<Segment> segments) {
    this.segmented = new SegmentedDocument(document, segments);
    for (int i = 0; i < segments.size(); i++) {
      places.put(segments.get(i).id(), i);
    }
  }

  /** Returns the document with its segments. */
  public SegmentedDocument segmented() {
    return segmented;
  }

  /** Returns the document. */
  public Document document() {
    return segmented.document();
  }

  /** Returns the segments in reading order. */
  public List<Segment> segments() {
    return segmented.segments();
  }

  /**
   * Returns the place of a segment.
   *
   * @throws DecisionException where there is none
   */
  public int place(SegmentId id) {
    Integer place = places.get(id);
    if (place == null) {
      throw new DecisionException("the sentence " + id + " is not there any more");
    }
    return place;
  }

  /** Returns whether a segment is there. */
  public boolean has(SegmentId id) {
    return places.containsKey(id);
  }

  /**
   * Returns a segment.
   *
   * @throws DecisionException where there is none
   */
  public Segment segment(SegmentId id) {
    return segments().get(place(id));
  }

  /** Returns some segments joined to one text. */
  public String joined(List<SegmentId> ids) {
    return Joining.sentences(ids.stream().map(id -> segment(id).text()).toList());
  }

  /** Returns the ids in reading order. */
  List<SegmentId> inOrder(List<SegmentId> ids) {
    List<SegmentId> sorted = new ArrayList<>(ids);
    sorted.sort(Comparator.comparingInt(this::place));
    return sorted;
  }

  /** Returns the text with other segments in the place of some. */
  ReviewText replaced(int at, int count, List<Segment> by) {
    List<Segment> changed = new ArrayList<>(segments().subList(0, at));
    changed.addAll(by);
    changed.addAll(segments().subList(at + count, segments().size()));
    return new ReviewText(document(), changed);
  }
}
