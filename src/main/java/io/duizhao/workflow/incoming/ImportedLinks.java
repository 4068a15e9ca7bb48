package io.duizhao.workflow.incoming;

import io.duizhao.exchange.alignment.NamedBead;
import io.duizhao.io.InputException;
import io.duizhao.model.bead.Bead;
import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Turns the beads of another program into beads of our segments. */
final class ImportedLinks {
  /** Score of a bead of which nothing is known. */
  private static final double UNKNOWN = 0.5;

  private final String file;
  private final String origin;
  private final boolean confirmed;

  /**
   * Makes an import.
   *
   * @param file the alignment's path as messages name it
   * @param origin what the beads say of where they come from
   * @param confirmed whether a person vouches for all of them
   */
  ImportedLinks(String file, String origin, boolean confirmed) {
    this.file = file;
    this.origin = origin;
    this.confirmed = confirmed;
  }

  /**
   * Returns the links among the beads, in the order of the source; those that share a segment, as
   * another cutting can make them do, are one.
   *
   * @throws InputException where a bead names a sentence that neither side has
   */
  List<Bead> links(
      List<NamedBead> beads,
      SentenceNames sources,
      SentenceNames targets,
      List<Segment> source,
      List<Segment> target) {
    Map<SegmentId, Integer> places = new HashMap<>();
    source.forEach(segment -> places.putIfAbsent(segment.id(), places.size()));
    Map<SegmentId, Integer> targetPlaces = new HashMap<>();
    target.forEach(segment -> targetPlaces.putIfAbsent(segment.id(), targetPlaces.size()));
    Map<Integer, Group> bySource = new HashMap<>();
    Map<Integer, Group> byTarget = new HashMap<>();
    List<Group> groups = new ArrayList<>();
    for (NamedBead bead : beads) {
      Group group = new Group(bead);
      ids(bead, bead.source(), sources).forEach(id -> add(places.get(id), group.source));
      ids(bead, bead.target(), targets).forEach(id -> add(targetPlaces.get(id), group.target));
      if (!group.source.isEmpty() && !group.target.isEmpty()) {
        List.copyOf(group.source).forEach(place -> group.join(bySource.get(place), groups));
        List.copyOf(group.target).forEach(place -> group.join(byTarget.get(place), groups));
        group.source.forEach(place -> bySource.put(place, group));
        group.target.forEach(place -> byTarget.put(place, group));
        groups.add(group);
      }
    }
    groups.sort(Comparator.comparing(group -> group.source.first()));
    return groups.stream().map(group -> group.bead(source, target)).toList();
  }

  private static void add(@Nullable Integer place, Set<Integer> places) {
    if (place != null) {
      places.add(place);
    }
  }

  private List<SegmentId> ids(NamedBead bead, List<String> names, SentenceNames known) {
    List<SegmentId> ids = new ArrayList<>();
    for (String name : names) {
      ids.addAll(
          known
              .of(name)
              .orElseThrow(
                  () ->
                      InputException.at(
                          file,
                          bead.line(),
                          1,
                          "names the sentence '"
                              + name
                              + "', which the document does not have; give the texts that were"
                              + " aligned as SOURCE and TARGET")));
    }
    return ids;
  }

  /** Beads that share segments, by their places. */
  private final class Group {
    private final TreeSet<Integer> source = new TreeSet<>();
    private final TreeSet<Integer> target = new TreeSet<>();
    private double score;
    private boolean vouchedFor;

    Group(NamedBead bead) {
      vouchedFor = confirmed || bead.status() == BeadStatus.CONFIRMED;
      score = bead.score().orElse(UNKNOWN);
    }

    void join(@Nullable Group other, List<Group> groups) {
      if (other != null && other != this && groups.remove(other)) {
        source.addAll(other.source);
        target.addAll(other.target);
        score = Math.min(score, other.score);
        vouchedFor &= other.vouchedFor;
      }
    }

    Bead bead(List<Segment> sources, List<Segment> targets) {
      return new Bead(
          source.stream().map(place -> sources.get(place).id()).toList(),
          target.stream().map(place -> targets.get(place).id()).toList(),
          vouchedFor ? 1 : score,
          vouchedFor ? BeadStatus.CONFIRMED : BeadStatus.AUTO,
          origin,
          "");
    }
  }
}
