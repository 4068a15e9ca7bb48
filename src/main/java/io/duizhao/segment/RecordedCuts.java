package io.duizhao.segment;

import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.segment.SegmentPlace;
import io.duizhao.model.segment.SegmentedDocument;
import io.duizhao.model.text.Document;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Cuts a document where it was cut before, whatever today's rules say. */
public final class RecordedCuts {
  private RecordedCuts() {}

  /**
   * Returns the document in its recorded segments.
   *
   * @throws IllegalArgumentException where a place is not in the document, or two are in each
   *     other's way
   */
  public static SegmentedDocument apply(Document document, List<SegmentPlace> places) {
    List<SegmentPlace> sorted = places.stream().sorted().toList();
    List<Segment> segments = new ArrayList<>();
    Set<SegmentId> names = new HashSet<>();
    SegmentFactory factory = null;
    for (int i = 0; i < sorted.size(); i++) {
      SegmentPlace place = sorted.get(i);
      check(place, document);
      if (!names.add(place.id())) {
        throw new IllegalArgumentException("segment " + place.id() + " has two places");
      }
      if (factory != null && reachesInto(sorted.get(i - 1), place)) {
        throw new IllegalArgumentException("segment " + place.id() + " begins in another");
      }
      if (factory == null || sorted.get(i - 1).block() != place.block()) {
        factory = new SegmentFactory(document.blocks().get(place.block()), place.block());
      }
      boolean last = i + 1 == sorted.size() || sorted.get(i + 1).block() != place.block();
      segments.add(factory.segment(place.id(), place.span(), 1, last));
    }
    return new SegmentedDocument(document, segments);
  }

  private static boolean reachesInto(SegmentPlace before, SegmentPlace place) {
    return before.block() == place.block() && before.span().end() > place.span().begin();
  }

  private static void check(SegmentPlace place, Document document) {
    int blocks = document.blocks().size();
    if (place.block() >= blocks) {
      throw new IllegalArgumentException(
          "segment " + place.id() + " is in block " + place.block() + " of " + blocks);
    }
    int length = document.blocks().get(place.block()).text().text().length();
    if (place.span().end() > length) {
      throw new IllegalArgumentException(
          "segment " + place.id() + " ends at " + place.span().end() + " of " + length);
    }
  }
}
