package io.duizhao.model.bead;

import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.segment.SegmentedDocument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Tells the links of an alignment that keep one order from those that cross them. */
public final class CrossingLinks {
  private CrossingLinks() {}

  /**
   * Where a link stands on both sides, half-open, in segments.
   *
   * @param source its first source segment
   * @param sourceEnd the source segment after its last
   * @param target its first target segment
   * @param targetEnd the target segment after its last
   */
  public record Place(int source, int sourceEnd, int target, int targetEnd) {
    private int weight() {
      return sourceEnd - source;
    }
  }

  /** Returns the links of an alignment that cross the others, in the order of the source. */
  public static List<Bead> of(AlignedTexts aligned) {
    Map<SegmentId, Integer> sources = places(aligned.source());
    Map<SegmentId, Integer> targets = places(aligned.target());
    List<Bead> links =
        aligned.alignment().beads().stream()
            .filter(Bead::isLink)
            .sorted(Comparator.comparing(bead -> first(bead.source(), sources)))
            .toList();
    BitSet inOrder =
        inOrder(
            links.stream()
                .map(
                    bead ->
                        new Place(
                            first(bead.source(), sources),
                            last(bead.source(), sources) + 1,
                            first(bead.target(), targets),
                            last(bead.target(), targets) + 1))
                .toList());
    return IntStream.range(0, links.size())
        .filter(k -> !inOrder.get(k))
        .mapToObj(links::get)
        .toList();
  }

  private static Map<SegmentId, Integer> places(SegmentedDocument text) {
    Map<SegmentId, Integer> places = new HashMap<>();
    text.segments().forEach(segment -> places.putIfAbsent(segment.id(), places.size()));
    return places;
  }

  private static int first(List<SegmentId> ids, Map<SegmentId, Integer> places) {
    return ids.stream().mapToInt(id -> places.getOrDefault(id, 0)).min().orElse(0);
  }

  private static int last(List<SegmentId> ids, Map<SegmentId, Integer> places) {
    return ids.stream().mapToInt(id -> places.getOrDefault(id, 0)).max().orElse(0);
  }

  /**
   * Returns which links make up a chain without crossings that holds the most source segments.
   *
   * @param links by rising first source segment
   */
  public static BitSet inOrder(List<Place> links) {
    List<Integer> byEnd = new ArrayList<>();
    int targets = 0;
    for (int k = 0; k < links.size(); k++) {
      byEnd.add(k);
      targets = Math.max(targets, links.get(k).targetEnd);
    }
    byEnd.sort(Comparator.comparingInt(k -> links.get(k).sourceEnd));
    Chains chains = new Chains(targets);
    int[] weight = new int[links.size()];
    int[] before = new int[links.size()];
    int done = 0;
    int last = -1;
    for (int k = 0; k < links.size(); k++) {
      Place link = links.get(k);
      for (; links.get(byEnd.get(done)).sourceEnd <= link.source; done++) {
        int ended = byEnd.get(done);
        chains.put(links.get(ended).targetEnd, ended, weight[ended]);
      }
      before[k] = chains.heaviest(link.target);
      weight[k] = link.weight() + (before[k] < 0 ? 0 : weight[before[k]]);
      last = last < 0 || weight[k] > weight[last] ? k : last;
    }
    BitSet chain = new BitSet(links.size());
    for (int k = last; k >= 0; k = before[k]) {
      chain.set(k);
    }
    return chain;
  }

  /** The heaviest chain that ends at or before each target segment (Fenwick 1994, with maxima). */
  private static final class Chains {
    private final int[] link;
    private final int[] weight;

    Chains(int targets) {
      link = new int[targets + 2];
      weight = new int[targets + 2];
      Arrays.fill(link, -1);
    }

    void put(int end, int lastLink, int itsWeight) {
      for (int n = end + 1; n < link.length; n += n & -n) {
        if (link[n] < 0 || itsWeight > weight[n]) {
          link[n] = lastLink;
          weight[n] = itsWeight;
        }
      }
    }

    /** Returns the last link of the heaviest chain that ends at {@code end} or before, or -1. */
    int heaviest(int end) {
      int best = -1;
      for (int n = end + 1; n > 0; n -= n & -n) {
        if (link[n] >= 0 && (best < 0 || weight[n] > weight[best])) {
          best = n;
        }
      }
      return best < 0 ? -1 : link[best];
    }
  }
}
