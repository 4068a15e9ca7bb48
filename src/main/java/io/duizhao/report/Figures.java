package io.duizhao.report;

import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.bead.BeadType;
import io.duizhao.model.unit.TranslationUnit;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The numbers of one document, or of several together.
 *
 * @param sourceSegments segments of the source
 * @param targetSegments segments of the translation
 * @param beads number of beads of each type
 * @param scoreSum sum of the scores of the beads that join both sides
 * @param doubtful beads below {@link #DOUBTFUL} on which nobody has decided
 */
public record Figures(
    int sourceSegments,
    int targetSegments,
    SortedMap<BeadType, Integer> beads,
    double scoreSum,
    int doubtful) {
  /** Score under which a bead is more likely wrong than right. */
  public static final double DOUBTFUL = 0.5;

  /** Score under which a bead is almost surely wrong. */
  public static final double POOR = 0.25;

  /** The figures of nothing. */
  public static final Figures NONE = new Figures(0, 0, new TreeMap<>(), 0, 0);

  /** Copies the map. */
  public Figures {
    beads = Collections.unmodifiableSortedMap(new TreeMap<>(beads));
  }

  /** Counts a document's units. Those of a document without translation are no beads. */
  static Figures of(List<TranslationUnit> units) {
    int source = units.stream().mapToInt(unit -> unit.source().size()).sum();
    int target = units.stream().mapToInt(unit -> unit.target().size()).sum();
    SortedMap<BeadType, Integer> beads = new TreeMap<>();
    double scoreSum = 0;
    if (target > 0) {
      for (TranslationUnit unit : units) {
        beads.merge(new BeadType(unit.source().size(), unit.target().size()), 1, Integer::sum);
        scoreSum += isLink(unit) ? unit.score() : 0;
      }
    }
    return new Figures(source, target, beads, scoreSum, doubtful(units).size());
  }

  /** Returns the units whose bead is doubtful and undecided, in the document's order. */
  static List<TranslationUnit> doubtful(List<TranslationUnit> units) {
    boolean aligned = units.stream().anyMatch(unit -> !unit.target().isEmpty());
    return !aligned ? List.of() : units.stream().filter(Figures::isDoubtful).toList();
  }

  private static boolean isDoubtful(TranslationUnit unit) {
    return unit.score() < DOUBTFUL
        && unit.status() != BeadStatus.CONFIRMED
        && unit.status() != BeadStatus.REJECTED;
  }

  private static boolean isLink(TranslationUnit unit) {
    return !unit.source().isEmpty() && !unit.target().isEmpty();
  }

  /** Returns the number of beads that join both sides. */
  public int links() {
    return beads.entrySet().stream()
        .filter(entry -> entry.getKey().source() > 0 && entry.getKey().target() > 0)
        .mapToInt(entry -> entry.getValue())
        .sum();
  }

  /** Returns the mean score of the links, from 0 to 1; nothing where there is none. */
  public OptionalDouble meanConfidence() {
    int links = links();
    return links == 0 ? OptionalDouble.empty() : OptionalDouble.of(scoreSum / links);
  }

  /** Returns the figures of both together. */
  public Figures plus(Figures other) {
    SortedMap<BeadType, Integer> all = new TreeMap<>(beads);
    other.beads.forEach((type, count) -> all.merge(type, count, Integer::sum));
    return new Figures(
        sourceSegments + other.sourceSegments,
        targetSegments + other.targetSegments,
        all,
        scoreSum + other.scoreSum,
        doubtful + other.doubtful);
  }
}
