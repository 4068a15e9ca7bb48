package io.duizhao.workflow.pair;

import io.duizhao.model.bead.Bead;
import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.segment.SegmentId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Links of another program among people's decisions, which are stronger. */
final class ImportedBeads {
  private final List<Bead> binding;
  private final Map<Joined, Bead> imported = new HashMap<>();

  private record Joined(List<SegmentId> source, List<SegmentId> target) {
    static Joined by(Bead bead) {
      return new Joined(bead.source(), bead.target());
    }
  }

  /**
   * Takes the links that touch no confirmed segment and are not rejected.
   *
   * @param links beads of both sides, none with a segment of another
   * @param decisions what binds the aligner already
   */
  ImportedBeads(List<Bead> links, List<Bead> decisions) {
    Set<SegmentId> sources = new HashSet<>();
    Set<SegmentId> targets = new HashSet<>();
    Set<Joined> rejected = new HashSet<>();
    for (Bead decision : decisions) {
      if (decision.status() == BeadStatus.REJECTED) {
        rejected.add(Joined.by(decision));
      } else {
        sources.addAll(decision.source());
        targets.addAll(decision.target());
      }
    }
    binding = new ArrayList<>(decisions);
    for (Bead link : links) {
      boolean free =
          link.source().stream().noneMatch(sources::contains)
              && link.target().stream().noneMatch(targets::contains);
      if (free && !rejected.contains(Joined.by(link))) {
        imported.put(Joined.by(link), link);
        binding.add(link.with(BeadStatus.CONFIRMED, link.origin()));
      }
    }
  }

  /** Returns what binds the aligner: the decisions, and the links as if they were confirmed. */
  List<Bead> binding() {
    return List.copyOf(binding);
  }

  /** Returns the beads that were found, the imported ones with their own status again. */
  List<Bead> restored(List<Bead> found) {
    return found.stream().map(bead -> imported.getOrDefault(Joined.by(bead), bead)).toList();
  }
}
