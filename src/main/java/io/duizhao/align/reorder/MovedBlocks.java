package io.duizhao.align.reorder;

import io.duizhao.align.path.Places;
import io.duizhao.align.reorder.Anchors.Anchor;
import io.duizhao.model.bead.Bead;
import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.segment.SegmentId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds stretches of the target that translate a stretch of the source elsewhere. An alignment in
 * order leaves both out; among what it leaves out, sentences that are each other's best counterpart
 * show by their run which stretches belong together.
 */
final class MovedBlocks {
  /** Sentences that a stretch left out has at least on either side. */
  private static final int RUN = 2;

  /** Anchors that a block has at least. */
  private static final int ANCHORS = 2;

  /** What the anchors of a block say at least together, in nats. */
  private static final double EVIDENCE = 5;

  /** Sentences on either side that may stand between two anchors of a block. */
  private static final int STRIDE = 4;

  /**
   * Beads less probable than this count as left out: they may have been found for want of better.
   */
  private static final double LIKELY = 0.5;

  /** For every sentence its stretch left out, or -1. */
  private final int[] sourceRun;

  private final int[] targetRun;
  private final List<Run> sourceRuns;
  private final List<Run> targetRuns;

  /** Where in the target the source sentences of a stretch would stand. */
  private final int[] sourcePlace;

  /** A stretch left out, half-open. */
  private record Run(int begin, int end) {}

  /**
   * A block that moves.
   *
   * @param begin its first target sentence
   * @param end the target sentence after its last
   * @param to the target sentence before which it would stand in order
   * @param source the source sentence of its first anchor
   */
  record Move(int begin, int end, int to, int source) {}

  /**
   * Takes an alignment in order.
   *
   * @param source ids of the source sentences in order
   * @param target ids of the target sentences in order
   */
  MovedBlocks(List<SegmentId> source, List<SegmentId> target, List<Bead> beads) {
    Places targetPlaces = new Places(target);
    Places sourcePlaces = new Places(source);
    BitSet sourceLeft = new BitSet(source.size());
    BitSet targetLeft = new BitSet(target.size());
    int[] ends = new int[source.size()];
    for (Bead bead : beads) {
      if (bead.status() != BeadStatus.CONFIRMED && (!bead.isLink() || bead.score() < LIKELY)) {
        sourcePlaces.of(bead.source()).forEach(sourceLeft::set);
        targetPlaces.of(bead.target()).forEach(targetLeft::set);
      } else {
        int end = targetPlaces.of(bead.target()).max().orElse(-1) + 1;
        sourcePlaces.of(bead.source()).forEach(place -> ends[place] = end);
      }
    }
    sourceRun = new int[source.size()];
    targetRun = new int[target.size()];
    sourceRuns = runs(sourceLeft, sourceRun);
    targetRuns = runs(targetLeft, targetRun);
    sourcePlace = new int[sourceRuns.size()];
    for (int r = 0; r < sourcePlace.length; r++) {
      int before = sourceRuns.get(r).begin - 1;
      sourcePlace[r] = before < 0 ? 0 : ends[before];
    }
  }

  private static List<Run> runs(BitSet left, int[] runOf) {
    Arrays.fill(runOf, -1);
    List<Run> runs = new ArrayList<>();
    for (int begin = left.nextSetBit(0); begin >= 0; begin = left.nextSetBit(begin)) {
      int end = left.nextClearBit(begin);
      if (end - begin >= RUN) {
        Arrays.fill(runOf, begin, end, runs.size());
        runs.add(new Run(begin, end));
      }
      begin = end;
    }
    return runs;
  }

  /** Returns whether any block can have moved. */
  boolean possible() {
    return IntStream.range(0, sourceRuns.size())
        .anyMatch(s -> IntStream.range(0, targetRuns.size()).anyMatch(t -> !inOrder(s, t)));
  }

  /** Returns whether two stretches left out stand beside each other already. */
  private boolean inOrder(int source, int target) {
    Run run = targetRuns.get(target);
    return run.begin <= sourcePlace[source] && sourcePlace[source] <= run.end;
  }

  /** Returns the source sentences left out. */
  BitSet sourcesLeft() {
    return left(sourceRun);
  }

  /** Returns the target sentences left out. */
  BitSet targetsLeft() {
    return left(targetRun);
  }

  private static BitSet left(int[] runs) {
    BitSet left = new BitSet();
    for (int k = 0; k < runs.length; k++) {
      left.set(k, runs[k] >= 0);
    }
    return left;
  }

  /** Returns the blocks that anchors among the sentences left out show, by rising target. */
  List<Move> find(List<Anchor> anchors) {
    List<List<Anchor>> chains = new ArrayList<>(chains(anchors));
    chains.removeIf(chain -> !isStrong(chain));
    chains.sort(Comparator.comparingInt(chain -> chain.get(0).j()));
    List<Move> moves = new ArrayList<>();
    for (int c = 0; c < chains.size(); c++) {
      List<Anchor> chain = chains.get(c);
      Anchor first = chain.get(0);
      Run run = targetRuns.get(targetRun[first.j()]);
      boolean follows = c > 0 && sameRun(chains.get(c - 1), chain);
      boolean leads = c + 1 < chains.size() && sameRun(chain, chains.get(c + 1));
      int begin = follows ? moves.get(moves.size() - 1).end : run.begin;
      int end = leads ? between(chain, chains.get(c + 1)) : run.end;
      moves.add(new Move(begin, end, sourcePlace[sourceRun[first.i()]], first.i()));
    }
    return moves;
  }

  /** Returns the anchors out of order, those that follow each other closely together. */
  private List<List<Anchor>> chains(List<Anchor> anchors) {
    List<List<Anchor>> chains = new ArrayList<>();
    for (Anchor anchor : anchors) {
      if (!inOrder(sourceRun[anchor.i()], targetRun[anchor.j()])) {
        int c = chains.size() - 1;
        while (c >= 0 && !follows(chains.get(c), anchor)) {
          c--;
        }
        if (c < 0) {
          chains.add(new ArrayList<>(List.of(anchor)));
        } else {
          chains.get(c).add(anchor);
        }
      }
    }
    return chains;
  }

  private boolean follows(List<Anchor> chain, Anchor anchor) {
    Anchor last = chain.get(chain.size() - 1);
    return sourceRun[last.i()] == sourceRun[anchor.i()]
        && targetRun[last.j()] == targetRun[anchor.j()]
        && anchor.i() - last.i() <= STRIDE
        && anchor.j() > last.j()
        && anchor.j() - last.j() <= STRIDE;
  }

  private static boolean isStrong(List<Anchor> chain) {
    return chain.size() >= ANCHORS && chain.stream().mapToDouble(Anchor::gain).sum() >= EVIDENCE;
  }

  private boolean sameRun(List<Anchor> one, List<Anchor> other) {
    return targetRun[one.get(0).j()] == targetRun[other.get(0).j()];
  }

  /** Returns where a block ends and the next begins that follows it in the target. */
  private int between(List<Anchor> one, List<Anchor> other) {
    Anchor last = one.get(one.size() - 1);
    Anchor first = other.get(0);
    int after = sourceRuns.get(sourceRun[last.i()]).end - 1 - last.i();
    int before = first.i() - sourceRuns.get(sourceRun[first.i()]).begin;
    int open = first.j() - last.j() - 1;
    int share =
        after + before == 0 ? open / 2 : Math.round(open * after / (float) (after + before));
    return last.j() + 1 + share;
  }
}
