package io.duizhao.project;

import io.duizhao.model.segment.SegmentId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which segment of a text stands for which after the text was edited. An edited sentence has a new
 * id; the sentences around it keep theirs and show where it stands.
 */
public final class IdChanges {
  private IdChanges() {}

  /**
   * Maps old ids to new ones: those that stayed to themselves, and between two that stayed in order
   * the ones that went to the ones that came, where they are as many. Others are not in the map.
   */
  public static Map<SegmentId, SegmentId> between(List<SegmentId> before, List<SegmentId> after) {
    Map<SegmentId, Integer> places = new HashMap<>();
    for (int i = 0; i < after.size(); i++) {
      places.put(after.get(i), i);
    }
    Map<SegmentId, SegmentId> changes = new HashMap<>();
    List<Integer> stayedBefore = new ArrayList<>();
    List<Integer> stayedAfter = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      Integer place = places.get(before.get(i));
      if (place != null) {
        changes.put(before.get(i), before.get(i));
        stayedBefore.add(i);
        stayedAfter.add(place);
      }
    }
    Set<SegmentId> old = new HashSet<>(before);
    int lastBefore = -1;
    int lastAfter = -1;
    for (int k : longestRise(stayedAfter)) {
      replace(
          before,
          lastBefore,
          stayedBefore.get(k),
          after,
          lastAfter,
          stayedAfter.get(k),
          old,
          changes);
      lastBefore = stayedBefore.get(k);
      lastAfter = stayedAfter.get(k);
    }
    replace(before, lastBefore, before.size(), after, lastAfter, after.size(), old, changes);
    return changes;
  }

  /** Pairs what went with what came between two places, both exclusive, where they are as many. */
  private static void replace(
      List<SegmentId> before,
      int beforeBegin,
      int beforeEnd,
      List<SegmentId> after,
      int afterBegin,
      int afterEnd,
      Set<SegmentId> old,
      Map<SegmentId, SegmentId> changes) {
    List<SegmentId> went =
        before.subList(beforeBegin + 1, beforeEnd).stream()
            .filter(id -> !changes.containsKey(id))
            .toList();
    List<SegmentId> came =
        after.subList(afterBegin + 1, afterEnd).stream().filter(id -> !old.contains(id)).toList();
    if (went.size() == came.size()) {
      for (int i = 0; i < went.size(); i++) {
        changes.put(went.get(i), came.get(i));
      }
    }
  }

  /** Returns the indices of a longest strictly rising subsequence (Fredman 1975), in order. */
  static List<Integer> longestRise(List<Integer> values) {
    int[] ends = new int[values.size()];
    int[] previous = new int[values.size()];
    int length = 0;
    for (int i = 0; i < values.size(); i++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (values.get(ends[middle]) < values.get(i)) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      previous[i] = low == 0 ? -1 : ends[low - 1];
      ends[low] = i;
      length = Math.max(length, low + 1);
    }
    Integer[] rise = new Integer[length];
    int at = length == 0 ? -1 : ends[length - 1];
    for (int k = length - 1; k >= 0; k--) {
      rise[k] = at;
      at = previous[at];
    }
    return Arrays.asList(rise);
  }
}
