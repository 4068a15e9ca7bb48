package io.duizhao.align.decision;

import io.duizhao.align.path.Places;
import io.duizhao.align.path.Step;
import io.duizhao.model.bead.Bead;
import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.segment.SegmentId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * People's decisions as the search sees them: which sentences are taken by confirmed beads, which
 * beads do not come back, and which sentences stand in one bead. A decision on a sentence that is
 * no longer there is left aside, and so is one that wants a sentence which a confirmed bead has.
 */
public final class Decisions {
  private final List<SegmentId> source;
  private final List<SegmentId> target;
  private final List<Bead> decisions;
  private final List<Step> forced;
  private final Map<Integer, Bead> bySource = new HashMap<>();
  private final Map<Integer, Bead> byTarget = new HashMap<>();
  private final Rules rules;

  /** Takes decisions on sentences, which stand in the order of both texts. */
  public Decisions(List<SegmentId> source, List<SegmentId> target, List<Bead> decisions) {
    this(source, target, decisions, List.of());
  }

  /**
   * Takes the decisions.
   *
   * @param forced stretches of both sides that are a bead of their own, as no path can hold them
   */
  private Decisions(
      List<SegmentId> source, List<SegmentId> target, List<Bead> decisions, List<Step> forced) {
    this.source = source;
    this.target = target;
    this.decisions = decisions;
    this.forced = forced;
    Places sourcePlaces = new Places(source);
    Places targetPlaces = new Places(target);
    Rules.Place[] sourceTaken = new Rules.Place[source.size()];
    Rules.Place[] targetTaken = new Rules.Place[target.size()];
    List<Step> confirmed = new ArrayList<>();
    Set<Step> rejected = new HashSet<>();
    PinnedStretches pins = new PinnedStretches();
    for (Bead bead : decisions) {
      int[] s = sorted(bead.source(), sourcePlaces);
      int[] t = sorted(bead.target(), targetPlaces);
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
      } else if (known && bead.status() == BeadStatus.PINNED && bead.isLink()) {
        pins.add(step(s, t));
      }
    }
    for (Step step : forced) {
      int[] s = IntStream.range(step.i(), step.i() + step.a()).toArray();
      int[] t = IntStream.range(step.j(), step.j() + step.b()).toArray();
      Bead bead = new Bead(ids(source, s), ids(target, t), 1, BeadStatus.AUTO, Bead.HUMAN, "");
      take(s, t, bead, sourceTaken, targetTaken);
      confirmed.add(step);
    }
    rules =
        new Rules(
            sourceTaken, targetTaken, confirmed, rejected, pins.free(sourceTaken, targetTaken));
  }

  private static List<SegmentId> ids(List<SegmentId> side, int[] places) {
    return Arrays.stream(places).mapToObj(side::get).toList();
  }

  /**
   * Returns the decisions with a bead made of every pinned stretch that a path does not hold,
   * because it crosses others or is larger than any bead; the same ones where there is none.
   */
  public Decisions holding(List<Step> path) {
    Set<Step> held = new HashSet<>();
    path.stream().filter(Step::isLink).forEach(step -> held.addAll(rules.pinsWithin(step)));
    List<Step> missing = rules.pins().stream().filter(pin -> !held.contains(pin)).toList();
    if (missing.isEmpty()) {
      return this;
    }
    List<Step> all = Stream.concat(forced.stream(), missing.stream()).toList();
    return new Decisions(source, target, decisions, all);
  }

  /** Returns the places of the ids that are known, each once, in order. */
  private static int[] sorted(List<SegmentId> ids, Places places) {
    return places.of(ids).sorted().distinct().toArray();
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

  /** Returns the stretch from the first to the last place of either side. */
  private static Step step(int[] s, int[] t) {
    return new Step(first(s), first(t), length(s), length(t));
  }

  private static int first(int[] places) {
    return places.length == 0 ? 0 : places[0];
  }

  private static int length(int[] places) {
    return places.length == 0 ? 0 : places[places.length - 1] - places[0] + 1;
  }

  /** Returns what the search has to keep to. */
  public Rules rules() {
    return rules;
  }

  /** Returns the confirmed bead whose first source sentence is {@code i}, if any. */
  public List<Bead> atSource(int i) {
    Bead bead = bySource.get(i);
    return bead == null ? List.of() : List.of(bead);
  }

  /** Returns the confirmed bead without source whose first target sentence is {@code j}, if any. */
  public List<Bead> atTarget(int j) {
    Bead bead = byTarget.get(j);
    return bead == null ? List.of() : List.of(bead);
  }
}
