package io.duizhao.workflow.incoming;

import io.duizhao.exchange.ShownCodes;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.unit.IncomingTarget;
import io.duizhao.model.unit.Translation;
import io.duizhao.project.IdChanges;
import io.duizhao.text.Joining;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds the segments of a document that targets of a file stand for. Since an id is made from a
 * text, one that the document has has the text that was exported; one that it has no more stands
 * for the segment that says the same and that no target names, or else for what came in its place.
 */
final class IncomingPlaces {
  private final List<Segment> document;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, SegmentId> successors = new HashMap<>();

  /** Places of the segments that no target names or was found to mean. */
  private final List<Integer> unnamed = new ArrayList<>();

  /**
   * Makes the search.
   *
   * @param document the document's segments as they are
   * @param incoming all targets of the file, in its order
   */
  IncomingPlaces(List<Segment> document, List<IncomingTarget> incoming) {
    this.document = document;
    for (int i = 0; i < document.size(); i++) {
      places.put(document.get(i).id().value(), i);
    }
    Set<SegmentId> before = new LinkedHashSet<>();
    for (IncomingTarget target : incoming) {
      for (String id : ids(target)) {
        if (!id.isEmpty() && id.chars().allMatch(SegmentId::isLegal)) {
          before.add(new SegmentId(id));
        }
      }
    }
    IdChanges.between(List.copyOf(before), document.stream().map(Segment::id).toList())
        .forEach((then, now) -> successors.put(then.value(), now));
    for (int i = 0; i < document.size(); i++) {
      if (!before.contains(document.get(i).id())) {
        unnamed.add(i);
      }
    }
  }

  /**
   * Where a target belongs.
   *
   * @param segments the segments that it stands for; empty where there are none such
   * @param renamed whether they have another id than the file says, but the same text
   * @param edited whether their text was edited in the workspace since the export
   * @param changed whether the file's source is not what was exported
   */
  record Place(List<Segment> segments, boolean renamed, boolean edited, boolean changed) {
    Place {
      segments = List.copyOf(segments);
    }
  }

  /** Returns where a target belongs; its source may show codes as words. */
  Place of(IncomingTarget target) {
    Place place = place(target);
    boolean found = !place.segments().isEmpty() && !place.changed() && !place.edited();
    return found || !ShownCodes.isIn(target.source())
        ? place
        : place(
            target.with(
                ShownCodes.plain(target.source()),
                target.target(),
                target.codes().orElse(List.of())));
  }

  private Place place(IncomingTarget target) {
    List<String> ids = ids(target);
    Integer first = places.get(ids.get(0));
    if (first != null) {
      List<Segment> own = ids.size() > 1 ? named(ids) : saying(first, target);
      if (says(own, target.source())) {
        return new Place(own, false, false, false);
      }
      List<Segment> named = named(ids);
      if (named.size() == ids.size()) {
        return new Place(named, false, false, true);
      }
    }
    List<Segment> now = successors(ids);
    if (!now.isEmpty() && says(now, target.source())) {
      return new Place(now, true, false, false);
    }
    for (Integer place : unnamed) {
      List<Segment> saying = saying(place, target);
      if (says(saying, target.source())) {
        saying.forEach(segment -> unnamed.remove(places.get(segment.id().value())));
        return new Place(saying, true, false, false);
      }
    }
    return new Place(now, false, !now.isEmpty(), false);
  }

  /** Returns what came in the place of each segment; nothing where that is not known of one. */
  private List<Segment> successors(List<String> ids) {
    List<Segment> now = new ArrayList<>();
    for (String id : ids) {
      SegmentId successor = successors.get(id);
      Integer place = successor == null ? null : places.get(successor.value());
      if (place == null) {
        return List.of();
      }
      now.add(document.get(place));
    }
    return now;
  }

  /** Returns the id of every segment that the target names. */
  static List<String> ids(IncomingTarget target) {
    return List.of(target.id().split("[" + Translation.JOINT + "]", -1));
  }

  private List<Segment> named(List<String> ids) {
    return ids.stream()
        .map(places::get)
        .filter(Objects::nonNull)
        .map(place -> document.get(place))
        .toList();
  }

  /** Returns as many segments from one on as say what the target's source says. */
  private List<Segment> saying(int first, IncomingTarget target) {
    int length = letters(target.source()).length();
    int said = 0;
    for (int end = first; end < document.size(); end++) {
      said += letters(document.get(end).text()).length();
      if (said >= length) {
        return document.subList(first, end + 1);
      }
    }
    return document.subList(first, first + 1);
  }

  private static boolean says(List<Segment> segments, String source) {
    String text = Joining.sentences(segments.stream().map(Segment::text).toList());
    return letters(text).equals(letters(source));
  }

  /** Ids do not see white space either; a tool may fold it, and XML has no control characters. */
  private static String letters(String text) {
    return Joining.withoutSpace(text)
        .codePoints()
        .filter(c -> c >= ' ' && c != 0xFFFD && c != 0xFFFE && c != 0xFFFF)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
