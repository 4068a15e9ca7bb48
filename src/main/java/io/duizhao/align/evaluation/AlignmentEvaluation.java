package io.duizhao.align.evaluation;

import io.duizhao.align.evaluation.AlignmentScore.Link;
import io.duizhao.model.bead.BeadType;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An alignment beside a gold one: the measures, how often each bead type is found, and how far the
 * scores can be trusted. Evaluations of several documents are added up.
 *
 * @param score strict and lax counts
 * @param types counts by bead type
 * @param calibration the scores of the beads that have one
 */
public record AlignmentEvaluation(
    AlignmentScore score, SortedMap<BeadType, TypeCount> types, Calibration calibration) {
  /** No document. */
  public static final AlignmentEvaluation NONE =
      new AlignmentEvaluation(AlignmentScore.NONE, new TreeMap<>(), Calibration.NONE);

  /**
   * Beads of one type, strictly judged.
   *
   * @param gold beads of the gold
   * @param proposed beads of the hypothesis
   * @param right beads that both have
   */
  public record TypeCount(int gold, int proposed, int right) {
    private TypeCount plus(TypeCount other) {
      return new TypeCount(gold + other.gold, proposed + other.proposed, right + other.right);
    }
  }

  /**
   * A bead of the hypothesis.
   *
   * @param link what it joins
   * @param score its score from 0 to 1; NaN where it has none
   */
  public record Judged(Link link, double score) {}

  /** Copies the map. */
  public AlignmentEvaluation {
    types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
  }

  /**
   * Compares one document.
   *
   * @param omissions whether recall asks for beads with an empty side too
   */
  public static AlignmentEvaluation of(
      Collection<Link> gold, List<Judged> hypothesis, boolean omissions) {
    Set<Link> wanted = new HashSet<>(gold);
    Set<Link> found = new HashSet<>();
    SortedMap<BeadType, TypeCount> types = new TreeMap<>();
    wanted.forEach(link -> count(types, link, new TypeCount(1, 0, 0)));
    Calibration calibration = Calibration.NONE;
    for (Judged bead : hypothesis) {
      if (found.add(bead.link)) {
        boolean right = wanted.contains(bead.link);
        count(types, bead.link, new TypeCount(0, 1, right ? 1 : 0));
        calibration = Double.isNaN(bead.score) ? calibration : calibration.with(bead.score, right);
      }
    }
    return new AlignmentEvaluation(AlignmentScore.of(wanted, found, omissions), types, calibration);
  }

  private static void count(SortedMap<BeadType, TypeCount> types, Link link, TypeCount one) {
    if (!link.source().isEmpty() || !link.target().isEmpty()) {
      types.merge(new BeadType(link.source().size(), link.target().size()), one, TypeCount::plus);
    }
  }

  /** Returns the evaluation of both. */
  public AlignmentEvaluation plus(AlignmentEvaluation other) {
    SortedMap<BeadType, TypeCount> sums = new TreeMap<>(types);
    other.types.forEach((type, count) -> sums.merge(type, count, TypeCount::plus));
    return new AlignmentEvaluation(
        score.plus(other.score), sums, calibration.plus(other.calibration));
  }
}
