package io.duizhao.align.decision;

import io.duizhao.align.path.Step;
import io.duizhao.align.unit.UnitMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a search has to keep to. Sentences that a confirmed bead has taken stand in no other bead
 * and are passed over; the path is drawn to where the bead stands on the other side, so that the
 * rest is aligned between confirmed beads, but a bead out of order cannot tear it away.
 */
public final class Rules {
  /**
   * Cost of passing a confirmed bead by elsewhere: more than any few sentences can say against it.
   */
  private static final double CROSSING = 40;

  /** Cost of a sentence alone that a person said is not alone: only where all else fails. */
  private static final double WRONGLY_ALONE = 60;

  /**
   * Where a path passes over a taken source sentence.
   *
   * @param begin fewest target sentences done
   * @param end most target sentences done
   */
  record Place(int begin, int end) {
    static final Place ANYWHERE = new Place(0, Integer.MAX_VALUE);

    private Place ofUnits(UnitMap target) {
      return equals(ANYWHERE) ? this : new Place(target.first(begin), target.first(end));
    }

    /** Returns the place within a stretch of the target; it draws nowhere if it lies outside. */
    private Place within(int first, int last) {
      return end < first || begin > last
          ? ANYWHERE
          : new Place(Math.max(0, begin - first), Math.max(0, end - first));
    }
  }

  private final @Nullable Place[] sourceTaken;
  private final @Nullable Place[] targetTaken;
  private final int[] sourceReach;
  private final int[] targetReach;
  private final List<Step> confirmed;
  private final Set<Step> rejected;
  private final @Nullable BitSet sourceBounds;
  private final @Nullable BitSet targetBounds;
  private final BitSet rowsWithRejected = new BitSet();
  private final List<Step> pins;

  /** For every sentence the number of its pinned bead, or -1. */
  private final int[] sourcePin;

  private final int[] targetPin;

  /**
   * Makes the rules.
   *
   * @param sourceTaken for every source sentence where it is passed over, null where it is free
   * @param targetTaken the same for every target sentence
   * @param confirmed beads of both sides that hold taken sentences which follow each other
   * @param rejected beads that do not come back; a sentence alone has 0 as its place on the other
   *     side
   * @param pins stretches of both sides that stand in one bead, perhaps with more; none touches
   *     another or a taken sentence
   */
  public Rules(
      @Nullable Place[] sourceTaken,
      @Nullable Place[] targetTaken,
      List<Step> confirmed,
      Set<Step> rejected,
      List<Step> pins) {
    this(sourceTaken, targetTaken, confirmed, rejected, pins, null, null);
  }

  private Rules(
      @Nullable Place[] sourceTaken,
      @Nullable Place[] targetTaken,
      List<Step> confirmed,
      Set<Step> rejected,
      List<Step> pins,
      @Nullable BitSet sourceBounds,
      @Nullable BitSet targetBounds) {
    this.sourceBounds = sourceBounds;
    this.targetBounds = targetBounds;
    this.confirmed = List.copyOf(confirmed);
    this.sourceTaken = sourceTaken.clone();
    this.targetTaken = targetTaken.clone();
    this.rejected = new HashSet<>(rejected);
    rejected.stream().filter(Step::isLink).forEach(s -> rowsWithRejected.set(s.i()));
    sourceReach = reach(sourceTaken);
    targetReach = reach(targetTaken);
    this.pins = List.copyOf(pins);
    sourcePin = new int[sourceTaken.length];
    targetPin = new int[targetTaken.length];
    Arrays.fill(sourcePin, -1);
    Arrays.fill(targetPin, -1);
    for (int p = 0; p < pins.size(); p++) {
      Step pin = pins.get(p);
      Arrays.fill(sourcePin, pin.i(), pin.i() + pin.a(), p);
      Arrays.fill(targetPin, pin.j(), pin.j() + pin.b(), p);
    }
  }

  /** Returns rules that forbid nothing. */
  public static Rules none(int sources, int targets) {
    return new Rules(new Place[sources], new Place[targets], List.of(), Set.of(), List.of());
  }

  /** Returns the rules within a stretch of both sides, counted from its begin. */
  public Rules within(Step stretch) {
    int i = stretch.i();
    int j = stretch.j();
    @Nullable Place[] source = Arrays.copyOfRange(sourceTaken, i, i + stretch.a());
    for (int k = 0; k < source.length; k++) {
      source[k] = source[k] == null ? null : source[k].within(j, j + stretch.b());
    }
    return new Rules(
        source,
        Arrays.copyOfRange(targetTaken, j, j + stretch.b()),
        confirmed.stream().filter(stretch::contains).map(s -> s.from(i, j)).toList(),
        rejected.stream()
            .filter(stretch::contains)
            .map(s -> s.from(i, j))
            .collect(Collectors.toSet()),
        pins.stream().filter(stretch::contains).map(s -> s.from(i, j)).toList(),
        sourceBounds == null ? null : sourceBounds.get(i, i + stretch.a() + 1),
        targetBounds == null ? null : targetBounds.get(j, j + stretch.b() + 1));
  }

  /** Returns these rules for the units that the segments consist of; no bead divides a segment. */
  public Rules ofUnits(UnitMap source, UnitMap target) {
    @Nullable Place[] sources = new Place[source.units()];
    for (int s = 0; s < sourceTaken.length; s++) {
      Place place = sourceTaken[s];
      if (place != null) {
        Arrays.fill(sources, source.first(s), source.first(s + 1), Place.ANYWHERE);
        sources[source.first(s)] = place.ofUnits(target);
      }
    }
    @Nullable Place[] targets = new Place[target.units()];
    for (int t = 0; t < targetTaken.length; t++) {
      if (targetTaken[t] != null) {
        Arrays.fill(targets, target.first(t), target.first(t + 1), Place.ANYWHERE);
      }
    }
    return new Rules(
        sources,
        targets,
        confirmed.stream().map(s -> ofUnits(s, source, target)).toList(),
        rejected.stream().map(s -> ofUnits(s, source, target)).collect(Collectors.toSet()),
        pins.stream().map(s -> ofUnits(s, source, target)).toList(),
        source.bounds(),
        target.bounds());
  }

  /** Of a segment alone, the first unit stands for all. */
  private static Step ofUnits(Step s, UnitMap source, UnitMap target) {
    int i = s.a() == 0 ? 0 : source.first(s.i());
    int j = s.b() == 0 ? 0 : target.first(s.j());
    return s.isLink()
        ? new Step(i, j, source.first(s.i() + s.a()) - i, target.first(s.j() + s.b()) - j)
        : new Step(i, j, s.a(), s.b());
  }

  private static int[] reach(@Nullable Place[] taken) {
    int[] reach = new int[taken.length + 1];
    for (int k = taken.length - 1; k >= 0; k--) {
      reach[k] = taken[k] != null ? 0 : reach[k + 1] + 1;
    }
    return reach;
  }

  /** Returns the confirmed beads of both sides whose sentences follow each other. */
  public List<Step> confirmed() {
    return confirmed;
  }

  /** Returns how many source sentences a bead may have that begins with {@code i}. */
  public int sourceReach(int i) {
    return sourceReach[i];
  }

  /** Returns how many target sentences a bead may have that begins with {@code j}. */
  public int targetReach(int j) {
    return targetReach[j];
  }

  /** Returns whether a confirmed bead has source sentence {@code i}. */
  public boolean sourceTaken(int i) {
    return sourceTaken[i] != null;
  }

  /** Returns whether a confirmed bead has target sentence {@code j}. */
  public boolean targetTaken(int j) {
    return targetTaken[j] != null;
  }

  /** Returns what passing over taken source sentence {@code i} costs after {@code j} targets. */
  public double passing(int i, int j) {
    Place place = sourceTaken[i];
    return place == null || j >= place.begin && j <= place.end ? 0 : CROSSING;
  }

  /** Returns the stretches that stand in one bead. */
  List<Step> pins() {
    return pins;
  }

  /** Returns whether a bead may begin or end before a source unit. */
  public boolean isSourceBound(int i) {
    return sourceBounds == null || sourceBounds.get(i);
  }

  /** Returns whether a bead may begin or end before a target unit. */
  public boolean isTargetBound(int j) {
    return targetBounds == null || targetBounds.get(j);
  }

  /** Returns those of them that a bead holds. */
  List<Step> pinsWithin(Step bead) {
    List<Step> held = new ArrayList<>();
    for (int s = bead.i(); s < bead.i() + bead.a(); s++) {
      if (sourcePin[s] >= 0 && bead.contains(pins.get(sourcePin[s]))) {
        held.add(pins.get(sourcePin[s]));
      }
    }
    return held;
  }

  /** Returns whether a bead may join any sentences that follow each other. */
  public boolean areNone() {
    return sourceBounds == null
        && targetBounds == null
        && pins.isEmpty()
        && rejected.isEmpty()
        && sourceReach[0] == sourceTaken.length
        && targetReach[0] == targetTaken.length;
  }

  /** Returns whether any bead that begins with source sentence {@code i} may be forbidden. */
  public boolean forbidsAt(int i) {
    return !pins.isEmpty() || rowsWithRejected.get(i);
  }

  /** Returns whether the bead is rejected or takes part of what is pinned together. */
  public boolean forbids(int i, int j, int a, int b) {
    Step bead = new Step(i, j, a, b);
    return rejected.contains(bead) || !pins.isEmpty() && cutsPin(bead);
  }

  private boolean cutsPin(Step bead) {
    for (int s = bead.i(); s < bead.i() + bead.a(); s++) {
      if (sourcePin[s] >= 0 && !bead.contains(pins.get(sourcePin[s]))) {
        return true;
      }
    }
    for (int t = bead.j(); t < bead.j() + bead.b(); t++) {
      if (targetPin[t] >= 0 && !bead.contains(pins.get(targetPin[t]))) {
        return true;
      }
    }
    return false;
  }

  /** Returns what is added, in nats, where source sentence {@code i} stands alone. */
  public double sourceAlone(int i) {
    boolean wrong = sourcePin[i] >= 0 || !rejected.isEmpty() && isRejected(i, 0, 1, 0);
    return wrong ? WRONGLY_ALONE : 0;
  }

  /** Returns what is added, in nats, where target sentence {@code j} stands alone. */
  public double targetAlone(int j) {
    boolean wrong = targetPin[j] >= 0 || !rejected.isEmpty() && isRejected(0, j, 0, 1);
    return wrong ? WRONGLY_ALONE : 0;
  }

  private boolean isRejected(int i, int j, int a, int b) {
    return rejected.contains(new Step(i, j, a, b));
  }
}
