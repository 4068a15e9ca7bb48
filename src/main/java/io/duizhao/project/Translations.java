package io.duizhao.project;

import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.unit.Translation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A document's translations by people. No segment is in two of them.
 *
 * @param all in the order of their file
 */
public record Translations(List<Translation> all) {
  /** What holds before anybody has translated. */
  public static final Translations EMPTY = new Translations(List.of());

  /**
   * Copies the list and checks that no segment is in two translations.
   *
   * @throws IllegalArgumentException if two translations share a segment
   */
  public Translations {
    all = List.copyOf(all);
    Set<SegmentId> seen = new HashSet<>();
    for (Translation translation : all) {
      for (SegmentId id : translation.segments()) {
        if (!seen.add(id)) {
          throw new IllegalArgumentException("segment " + id + " is in two translations");
        }
      }
    }
  }

  /** Returns the translation of exactly these segments. */
  public Optional<Translation> of(List<SegmentId> segments) {
    return all.stream().filter(one -> one.segments().equals(segments)).findFirst();
  }

  /** Returns those that have a segment in common with these. */
  public List<Translation> touching(List<SegmentId> segments) {
    return all.stream().filter(one -> !Collections.disjoint(one.segments(), segments)).toList();
  }

  /**
   * Returns these with one that takes the place of all that have a segment in common with it; at
   * their end where there are none.
   */
  public Translations with(Translation translation) {
    List<Translation> changed = new ArrayList<>();
    boolean placed = false;
    for (Translation one : all) {
      if (Collections.disjoint(one.segments(), translation.segments())) {
        changed.add(one);
      } else if (!placed) {
        changed.add(translation);
        placed = true;
      }
    }
    if (!placed) {
      changed.add(translation);
    }
    return new Translations(changed);
  }

  /** Returns these in the order of a document; those whose segments are gone come last. */
  public Translations inOrderOf(List<Segment> document) {
    Map<SegmentId, Integer> places = new HashMap<>();
    for (int i = 0; i < document.size(); i++) {
      places.put(document.get(i).id(), i);
    }
    List<Translation> sorted = new ArrayList<>(all);
    sorted.sort(
        Comparator.comparingInt(
            one -> places.getOrDefault(one.segments().get(0), Integer.MAX_VALUE)));
    return new Translations(sorted);
  }
}
