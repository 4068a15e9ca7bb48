package io.duizhao.align.reorder;

import io.duizhao.align.Aligner;
import io.duizhao.align.BeadCosts;
import io.duizhao.align.path.Places;
import io.duizhao.align.reorder.MovedBlocks.Move;
import io.duizhao.align.search.AlignmentWeights;
import io.duizhao.lexicon.Lexicon;
import io.duizhao.model.bead.Alignment;
import io.duizhao.model.bead.Bead;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Aligns texts whose paragraphs or chapters stand in another order. Another aligner aligns them in
 * order; where what it leaves out on both sides belongs together, the blocks of the target are put
 * in the source's order and all is aligned again. The beads of a moved block then cross others.
 */
public final class ReorderingAligner implements Aligner {
  /** Rounds of moving and aligning. */
  private static final int ROUNDS = 3;

  private final Aligner inOrder;
  private final Lexicon lexicon;

  /**
   * Makes the aligner.
   *
   * @param inOrder aligns texts in the same order
   * @param lexicon the words by which moved blocks are found
   */
  public ReorderingAligner(Aligner inOrder, Lexicon lexicon) {
    this.inOrder = inOrder;
    this.lexicon = lexicon;
  }

  @Override
  public Alignment align(List<Segment> source, List<Segment> target, List<Bead> decisions) {
    List<Segment> order = target;
    Alignment best = inOrder.align(source, order, decisions);
    for (int round = 0; round < ROUNDS; round++) {
      List<Segment> next = reordered(source, order, best);
      if (next.equals(order)) {
        break;
      }
      Alignment again = inOrder.align(source, next, decisions);
      if (linked(again) <= linked(best)) {
        break;
      }
      order = next;
      best = again;
    }
    return order.equals(target) ? best : inDocumentOrder(best, target);
  }

  @Override
  public List<BeadCosts> costs(List<Segment> source, List<Segment> target, List<Bead> beads) {
    return inOrder.costs(source, target, beads);
  }

  private List<Segment> reordered(List<Segment> source, List<Segment> target, Alignment found) {
    MovedBlocks blocks = new MovedBlocks(ids(source), ids(target), found.beads());
    if (!blocks.possible()) {
      return target;
    }
    Anchors anchors = new Anchors(texts(source), texts(target), lexicon, AlignmentWeights.FITTED);
    List<Move> moves = blocks.find(anchors.among(blocks.sourcesLeft(), blocks.targetsLeft()));
    return moved(target, moves);
  }

  private static List<Segment> moved(List<Segment> target, List<Move> moves) {
    BitSet taken = new BitSet(target.size());
    moves.forEach(move -> taken.set(move.begin(), move.end()));
    List<Move> bySource = new ArrayList<>(moves);
    bySource.sort(Comparator.comparingInt(Move::to).thenComparingInt(Move::source));
    List<Segment> order = new ArrayList<>();
    int next = 0;
    for (int j = 0; j <= target.size(); j++) {
      for (; next < bySource.size() && bySource.get(next).to() <= j; next++) {
        order.addAll(target.subList(bySource.get(next).begin(), bySource.get(next).end()));
      }
      if (j < target.size() && !taken.get(j)) {
        order.add(target.get(j));
      }
    }
    return order;
  }

  /** Returns how many sentences are linked, each as far as its bead is probable. */
  private static double linked(Alignment alignment) {
    return alignment.beads().stream()
        .filter(Bead::isLink)
        .mapToDouble(bead -> bead.score() * (bead.source().size() + bead.target().size()))
        .sum();
  }

  /** Returns the beads with the target sentences of each in the order of the document. */
  private static Alignment inDocumentOrder(Alignment alignment, List<Segment> target) {
    Places places = new Places(ids(target));
    Comparator<SegmentId> order = Comparator.comparingInt(id -> places.of(id, 0));
    return new Alignment(
        alignment.beads().stream()
            .map(
                bead ->
                    new Bead(
                        bead.source(),
                        bead.target().stream().sorted(order).toList(),
                        bead.score(),
                        bead.status(),
                        bead.origin(),
                        bead.note()))
            .toList());
  }

  private static List<SegmentId> ids(List<Segment> segments) {
    return segments.stream().map(Segment::id).toList();
  }

  private static List<String> texts(List<Segment> segments) {
    return segments.stream().map(Segment::text).toList();
  }
}
