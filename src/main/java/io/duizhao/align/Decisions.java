package io.duizhao.align;

import io.duizhao.model.Bead;
import io.duizhao.model.BeadStatus;
import io.duizhao.model.SegmentId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * People's decisions as the search sees them. Confirmed beads whose sentences follow each other,
 * and which follow each other on both sides, are gates that every path goes through; the sentences
 * of other confirmed beads are taken out of the search and passed over.
 */
final class Decisions {
  /** A stretch of both sides that is left to the search, ends excluded. */
  record Region(int sourceBegin, int targetBegin, int sourceEnd, int targetEnd) {}

  /** A confirmed bead that every path goes through. */
  record Gate(Step step, Bead bead) {}

  private final List<Gate> gates;
  private final List<Region> regions = new ArrayList<>();
  private final Map<Integer, Bead> bySource = new HashMap<>();
  private final Map<Integer, Bead> byTarget = new HashMap<>();
  private final Rules rules;

  Decisions(List<SegmentId> source, List<SegmentId> target, List<Bead> decisions) {
    Map<SegmentId, Integer> sourcePlaces = places(source);
    Map<SegmentId, Integer> targetPlaces = places(target);
    BitSet sourceTaken = new BitSet();
    BitSet targetTaken = new BitSet();
    List<Gate> candidates = new ArrayList<>();
    Set<Step> rejected = new HashSet<>();
    for (Bead bead : decisions) {
      int[] s = places(bead.source(), sourcePlaces);
      int[] t = places(bead.target(), targetPlaces);
      if (s.length < bead.source().size() || t.length < bead.target().size()) {
        continue;
      }
      boolean contiguous = contiguous(s) && contiguous(t);
      Step step = new Step(s.length == 0 ? 0 : s[0], t.length == 0 ? 0 : t[0], s.length, t.length);
      if (bead.status() == BeadStatus.REJECTED && contiguous) {
        rejected.add(step);
      }
      if (bead.status() == BeadStatus.CONFIRMED && take(s, sourceTaken, t, targetTaken)) {
        if (contiguous && step.isLink()) {
          candidates.add(new Gate(step, bead));
        } else if (s.length > 0) {
          bySource.put(s[0], bead);
        } else {
          byTarget.put(t[0], bead);
        }
      }
    }
    gates = MonotoneChain.of(candidates);
    for (Gate crossing : candidates) {
      if (!gates.contains(crossing)) {
        bySource.put(crossing.step.i(), crossing.bead);
      }
    }
    cut(source.size(), target.size());
    rules = new Rules(source.size(), target.size(), sourceTaken, targetTaken, rejected);
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

  private static boolean contiguous(int[] places) {
    return places.length == 0 || places[places.length - 1] - places[0] == places.length - 1;
  }

  /** Takes the sentences unless an earlier decision has taken one of them. */
  private static boolean take(int[] s, BitSet sourceTaken, int[] t, BitSet targetTaken) {
    for (int place : s) {
      if (sourceTaken.get(place)) {
        return false;
      }
    }
    for (int place : t) {
      if (targetTaken.get(place)) {
        return false;
      }
    }
    for (int place : s) {
      sourceTaken.set(place);
    }
    for (int place : t) {
      targetTaken.set(place);
    }
    return true;
  }

  private void cut(int sources, int targets) {
    int i = 0;
    int j = 0;
    for (Gate gate : gates) {
      Step step = gate.step;
      regions.add(new Region(i, j, step.i(), step.j()));
      i = step.i() + step.a();
      j = step.j() + step.b();
    }
    regions.add(new Region(i, j, sources, targets));
  }

  /** Returns the stretches between the gates, one more than there are gates; some are empty. */
  List<Region> regions() {
    return List.copyOf(regions);
  }

  /** Returns the gates in order. */
  List<Gate> gates() {
    return gates;
  }

  /** Returns what holds within the regions. */
  Rules rules() {
    return rules;
  }

  /** Returns the bead that stands in no gate and whose first source sentence is {@code i}. */
  List<Bead> atSource(int i) {
    Bead bead = bySource.get(i);
    return bead == null ? List.of() : List.of(bead);
  }

  /** Returns the bead that has no source sentence and whose first target sentence is {@code j}. */
  List<Bead> atTarget(int j) {
    Bead bead = byTarget.get(j);
    return bead == null ? List.of() : List.of(bead);
  }
}
