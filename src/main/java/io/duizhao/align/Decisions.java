package io.duizhao.align;

import io.duizhao.model.Bead;
import io.duizhao.model.BeadStatus;
import io.duizhao.model.SegmentId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * People's decisions as the search sees them: which sentences are taken by confirmed beads, and
 * which beads do not come back. A decision on a sentence that is no longer there is left aside, and
 * so is a confirmed bead that wants a sentence which one before it has.
 */
final class Decisions {
  private final Map<Integer, Bead> bySource = new HashMap<>();
  private final Map<Integer, Bead> byTarget = new HashMap<>();
  private final Rules rules;

  Decisions(List<SegmentId> source, List<SegmentId> target, List<Bead> decisions) {
    Map<SegmentId, Integer> sourcePlaces = places(source);
    Map<SegmentId, Integer> targetPlaces = places(target);
    Rules.Place[] sourceTaken = new Rules.Place[source.size()];
    Rules.Place[] targetTaken = new Rules.Place[target.size()];
    List<Step> confirmed = new ArrayList<>();
    Set<Step> rejected = new HashSet<>();
    for (Bead bead : decisions) {
      int[] s = places(bead.source(), sourcePlaces);
      int[] t = places(bead.target(), targetPlaces);
      boolean known = s.length == bead.source().size() && t.length == bead.target().size();
      if (known && bead.status() == BeadStatus.CONFIRMED) {
        if (free(s, sourceTaken) && free(t, targetTaken)) {
          take(s, t, bead, sourceTaken, targetTaken);
          if (bead.isLink() && contiguous(s, t)) {
            confirmed.add(step(s, t));
          }
        }
      } else if (known && bead.status() == BeadStatus.REJECTED && contiguous(s, t)) {
        rejected.add(step(s, t));
      }
    }
    rules = new Rules(sourceTaken, targetTaken, confirmed, rejected);
  }

  private static Map<SegmentId, Integer> places(List<SegmentId> ids) {
    Map<SegmentId, Integer> places = new HashMap<>();
    for (int k = 0; k < ids.size(); k++) {
      places.putIfAbsent(ids.get(k), k);
    }
    return places;
  }

  /** Returns the places of the ids that are known, each once, in order. */
  private static int[] places(List<SegmentId> ids, Map<SegmentId, Integer> places) {
    return ids.stream()
        .map(id -> places.getOrDefault(id, -1))
        .filter(place -> place >= 0)
        .mapToInt(Integer::intValue)
        .sorted()
        .distinct()
        .toArray();
  }

  private static boolean free(int[] places, Rules.Place[] taken) {
    return Arrays.stream(places).allMatch(place -> taken[place] == null);
  }

  private void take(
      int[] s, int[] t, Bead bead, Rules.Place[] sourceTaken, Rules.Place[] targetTaken) {
    Rules.Place place =
        s.length == 0 || t.length == 0
            ? Rules.Place.ANYWHERE
            : new Rules.Place(t[0], t[t.length - 1] + 1);
    for (int i : s) {
      sourceTaken[i] = i == s[0] ? place : Rules.Place.ANYWHERE;
    }
    for (int j : t) {
      targetTaken[j] = Rules.Place.ANYWHERE;
    }
    if (s.length > 0) {
      bySource.put(s[0], bead);
    } else {
      byTarget.put(t[0], bead);
    }
  }

  private static boolean contiguous(int[] s, int[] t) {
    return contiguous(s) && contiguous(t);
  }

  private static boolean contiguous(int[] places) {
    return places.length == 0 || places[places.length - 1] - places[0] == places.length - 1;
  }

  private static Step step(int[] s, int[] t) {
    return new Step(s.length == 0 ? 0 : s[0], t.length == 0 ? 0 : t[0], s.length, t.length);
  }

  /** Returns what the search has to keep to. */
  Rules rules() {
    return rules;
  }

  /** Returns the confirmed bead whose first source sentence is {@code i}, if any. */
  List<Bead> atSource(int i) {
    Bead bead = bySource.get(i);
    return bead == null ? List.of() : List.of(bead);
  }

  /** Returns the confirmed bead without source whose first target sentence is {@code j}, if any. */
  List<Bead> atTarget(int j) {
    Bead bead = byTarget.get(j);
    return bead == null ? List.of() : List.of(bead);
  }
}
