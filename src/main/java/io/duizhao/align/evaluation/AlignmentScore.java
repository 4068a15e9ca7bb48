package io.duizhao.align.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Counts of how well alignments agree with gold alignments, as in the evaluations of Bleualign
 * (Sennrich and Volk 2010), Vecalign and Bertalign. Strictly, a bead is right where the gold has
 * the very same; laxly, where it shares a source and a target sentence with a gold bead. Beads with
 * an empty side count in precision; in recall they are left out on both sides, unless asked for.
 * Counts of several documents are added up.
 *
 * @param strictHits beads of the hypothesis that the gold has
 * @param laxHits beads of the hypothesis that touch the gold
 * @param proposed beads of the hypothesis
 * @param strictFound gold beads that the hypothesis has
 * @param laxFound gold beads that the hypothesis touches
 * @param wanted gold beads that recall asks for
 */
public record AlignmentScore(
    int strictHits, int laxHits, int proposed, int strictFound, int laxFound, int wanted) {
  /** No document. */
  public static final AlignmentScore NONE = new AlignmentScore(0, 0, 0, 0, 0, 0);

  /**
   * A bead as the numbers or ids of its sentences.
   *
   * @param source its source sentences; may be empty
   * @param target its target sentences; may be empty
   */
  public record Link(List<String> source, List<String> target) {
    /** Copies the lists. */
    public Link {
      source = List.copyOf(source);
      target = List.copyOf(target);
    }

    private boolean joins() {
      return !source.isEmpty() && !target.isEmpty();
    }

    private boolean isEmpty() {
      return source.isEmpty() && target.isEmpty();
    }
  }

  /**
   * Precision, recall and their harmonic mean.
   *
   * @param precision share of the hypothesis that is right, from 0 to 1
   * @param recall share of the gold that was found, from 0 to 1
   */
  public record Measure(double precision, double recall) {
    /** Returns the harmonic mean, from 0 to 1; 0 where both are 0. */
    public double f1() {
      double sum = precision + recall;
      return sum == 0 ? 0 : 2 * precision * recall / sum;
    }
  }

  /**
   * Compares one document.
   *
   * @param omissions whether recall asks for beads with an empty side too
   */
  public static AlignmentScore of(
      Collection<Link> gold, Collection<Link> hypothesis, boolean omissions) {
    Hits precision = Hits.of(hypothesis, gold, link -> true);
    Hits recall = Hits.of(gold, hypothesis, link -> omissions || link.joins());
    return new AlignmentScore(
        precision.strict, precision.lax, precision.all, recall.strict, recall.lax, recall.all);
  }

  private record Hits(int strict, int lax, int all) {
    static Hits of(Collection<Link> judged, Collection<Link> by, Predicate<Link> counts) {
      Set<Link> links = new HashSet<>(by);
      Map<String, List<Link>> bySource = new HashMap<>();
      for (Link link : links) {
        link.source.forEach(s -> bySource.computeIfAbsent(s, k -> new ArrayList<>()).add(link));
      }
      int strict = 0;
      int lax = 0;
      int all = 0;
      for (Link link : new HashSet<>(judged)) {
        if (!link.isEmpty() && counts.test(link)) {
          boolean same = links.contains(link);
          all++;
          strict += same ? 1 : 0;
          lax += same || touches(link, bySource) ? 1 : 0;
        }
      }
      return new Hits(strict, lax, all);
    }

    private static boolean touches(Link link, Map<String, List<Link>> bySource) {
      Set<String> targets = new HashSet<>(link.target);
      return link.source.stream()
          .flatMap(s -> bySource.getOrDefault(s, List.of()).stream())
          .flatMap(other -> other.target.stream())
          .anyMatch(targets::contains);
    }
  }

  /** Returns the counts of both. */
  public AlignmentScore plus(AlignmentScore other) {
    return new AlignmentScore(
        strictHits + other.strictHits,
        laxHits + other.laxHits,
        proposed + other.proposed,
        strictFound + other.strictFound,
        laxFound + other.laxFound,
        wanted + other.wanted);
  }

  /** Returns the strict measure. */
  public Measure strict() {
    return new Measure(share(strictHits, proposed), share(strictFound, wanted));
  }

  /** Returns the lax measure. */
  public Measure lax() {
    return new Measure(share(laxHits, proposed), share(laxFound, wanted));
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
