package io.duizhao.project;

import io.duizhao.model.bead.Bead;
import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What people decided about an alignment, in terms of the texts as they are now.
 *
 * @param binding confirmed, rejected and pinned beads, which bind the aligner
 * @param remarks beads that a person marked for review or wrote a note to
 * @param lost decisions whose sentences are gone; they are kept in the file and bind nothing
 */
public record Decisions(List<Bead> binding, List<Bead> remarks, List<Bead> lost) {
  private static final Set<BeadStatus> BINDING =
      EnumSet.of(BeadStatus.CONFIRMED, BeadStatus.REJECTED, BeadStatus.PINNED);

  /** Copies the lists. */
  public Decisions {
    binding = List.copyOf(binding);
    remarks = List.copyOf(remarks);
    lost = List.copyOf(lost);
  }

  /**
   * Takes the decisions out of an alignment file and lets them follow the edits of both texts: an
   * id that is gone stands for the new one in its place, where the same number of ids came and went
   * between two that stayed.
   */
  public static Decisions follow(
      AlignmentRecord record, List<Segment> source, List<Segment> target) {
    Map<SegmentId, SegmentId> sources = IdChanges.between(record.sourceIds(), ids(source));
    Map<SegmentId, SegmentId> targets = IdChanges.between(record.targetIds(), ids(target));
    List<Bead> binding = new ArrayList<>();
    List<Bead> remarks = new ArrayList<>();
    List<Bead> lost = new ArrayList<>();
    for (Bead bead : concat(record.beads(), record.aside())) {
      if (isMachineMade(bead)) {
        continue;
      }
      Optional<List<SegmentId>> newSource = all(bead.source(), sources);
      Optional<List<SegmentId>> newTarget = all(bead.target(), targets);
      if (newSource.isEmpty() || newTarget.isEmpty()) {
        lost.add(bead);
        continue;
      }
      Bead now =
          new Bead(
              newSource.get(),
              newTarget.get(),
              bead.score(),
              bead.status(),
              bead.origin(),
              bead.note());
      boolean binds = BINDING.contains(now.status());
      (binds ? binding : remarks).add(now);
      if (!binds && isMadeByHand(now)) {
        binding.add(now.with(BeadStatus.CONFIRMED, Bead.HUMAN));
      }
    }
    return new Decisions(binding, remarks, lost);
  }

  /** What a person put together stays together, whether or not it is confirmed. */
  private static boolean isMadeByHand(Bead bead) {
    return bead.origin().equals(Bead.HUMAN);
  }

  private static boolean isMachineMade(Bead bead) {
    boolean auto =
        bead.status() == BeadStatus.AUTO
            || bead.status() == BeadStatus.NEEDS_REVIEW
                && bead.origin().equals(Bead.BELOW_MIN_SCORE);
    return auto && bead.note().isEmpty() && !isMadeByHand(bead);
  }

  /** Returns the aligner's beads, with people's remarks on those that are still there. */
  public List<Bead> remarked(List<Bead> beads) {
    Map<Joined, Bead> remarked = new HashMap<>();
    remarks.forEach(remark -> remarked.putIfAbsent(Joined.by(remark), remark));
    return beads.stream().map(bead -> marked(bead, remarked.get(Joined.by(bead)))).toList();
  }

  private static Bead marked(Bead bead, @Nullable Bead remark) {
    if (remark == null || bead.status() != BeadStatus.AUTO && !isMadeByHand(remark)) {
      return bead;
    }
    return new Bead(
        bead.source(),
        bead.target(),
        bead.score(),
        remark.status(),
        remark.origin(),
        remark.note());
  }

  /**
   * Returns what the file has to keep although it is no part of the alignment: rejected and pinned
   * beads, and remarks and decisions that have no place in it.
   */
  public List<Bead> aside(List<Bead> beads) {
    Set<Joined> placed = beads.stream().map(Joined::by).collect(Collectors.toSet());
    return concat(concat(binding, remarks), lost).stream()
        .filter(
            decision ->
                decision.status() == BeadStatus.PINNED || !placed.contains(Joined.by(decision)))
        .toList();
  }

  /** What a bead joins, whatever is thought of it. */
  private record Joined(List<SegmentId> source, List<SegmentId> target) {
    static Joined by(Bead bead) {
      return new Joined(bead.source(), bead.target());
    }
  }

  private static List<Bead> concat(List<Bead> first, List<Bead> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  private static List<SegmentId> ids(List<Segment> segments) {
    return segments.stream().map(Segment::id).toList();
  }

  private static Optional<List<SegmentId>> all(
      List<SegmentId> ids, Map<SegmentId, SegmentId> changes) {
    List<SegmentId> found = new ArrayList<>();
    for (SegmentId id : ids) {
      SegmentId now = changes.get(id);
      if (now == null) {
        return Optional.empty();
      }
      found.add(now);
    }
    return Optional.of(found);
  }
}
