package io.duizhao.align.reorder;

import io.duizhao.align.search.AlignmentWeights;
import io.duizhao.align.search.Bitext;
import io.duizhao.align.word.Accumulator;
import io.duizhao.align.word.OrderedEvidence;
import io.duizhao.align.word.TranslationTable;
import io.duizhao.align.word.WordEvidence;
import io.duizhao.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of a source and a target sentence that are each other's best counterpart by their words
 * alone, wherever they stand.
 */
final class Anchors {
  /** Target sentences that are compared closely with a source sentence. */
  private static final int CANDIDATES = 3;

  private final WordEvidence words;
  private final OrderedEvidence evidence;
  private final AlignmentWeights weights;

  /**
   * A pair.
   *
   * @param i the source sentence
   * @param j the target sentence
   * @param gain what the words say for it, in nats, as the aligner weighs them
   */
  record Anchor(int i, int j, double gain) {}

  Anchors(List<String> source, List<String> target, Lexicon lexicon, AlignmentWeights weights) {
    this.weights = weights;
    words = Bitext.of(source, target, lexicon).words();
    evidence = new OrderedEvidence(words);
  }

  /** Returns the pairs among some sentences of both sides, by rising source sentence. */
  List<Anchor> among(BitSet sources, BitSet targets) {
    Likely likely = new Likely(targets.stream().toArray());
    @Nullable Anchor[] bestOfTarget = new Anchor[words.target().sentences()];
    List<Anchor> bestOfSource = new ArrayList<>();
    for (int i : sources.stream().toArray()) {
      Anchor best = null;
      for (int j : likely.besides(i)) {
        Anchor anchor = new Anchor(i, j, gain(i, j));
        if (anchor.gain > 0) {
          best = better(best, anchor);
          bestOfTarget[j] = better(bestOfTarget[j], anchor);
        }
      }
      if (best != null) {
        bestOfSource.add(best);
      }
    }
    return bestOfSource.stream().filter(anchor -> anchor.equals(bestOfTarget[anchor.j])).toList();
  }

  private static Anchor better(@Nullable Anchor one, Anchor other) {
    return one == null || other.gain > one.gain ? other : one;
  }

  private double gain(int i, int j) {
    OrderedEvidence.Costs costs = evidence.of(i, j, 1, 1);
    return -weights.target() * costs.target()
        - weights.source() * costs.source()
        - weights.belonging() * costs.belonging();
  }

  /** Finds the target sentences whose words are likeliest beside a source sentence's. */
  private final class Likely {
    private final int[] places;

    /** For every target word the sentences that have it, by their number in {@link #places}. */
    private final int[][] sentencesOf;

    private final Accumulator mass = new Accumulator(words.target().vocabulary().size());
    private final double[] gains;

    Likely(int[] places) {
      this.places = places;
      gains = new double[places.length];
      sentencesOf = new int[words.target().vocabulary().size()][];
      List<List<Integer>> found = new ArrayList<>();
      for (int w = 0; w < sentencesOf.length; w++) {
        found.add(new ArrayList<>());
      }
      for (int k = 0; k < places.length; k++) {
        for (int token : words.target().of(places[k])) {
          found.get(token).add(k);
        }
      }
      for (int w = 0; w < sentencesOf.length; w++) {
        sentencesOf[w] = found.get(w).stream().mapToInt(Integer::intValue).toArray();
      }
    }

    List<Integer> besides(int i) {
      addGains(i);
      List<Integer> best = new ArrayList<>();
      for (int k = 0; k < gains.length; k++) {
        if (gains[k] > 0) {
          int at = best.size();
          while (at > 0 && all(best.get(at - 1)) < all(k)) {
            at--;
          }
          best.add(at, k);
          if (best.size() > CANDIDATES) {
            best.remove(CANDIDATES);
          }
        }
      }
      List<Integer> found = best.stream().map(k -> places[k]).toList();
      Arrays.fill(gains, 0);
      return found;
    }

    private void addGains(int i) {
      TranslationTable table = words.table();
      int[] tokens = words.source().of(i);
      for (int token : tokens) {
        for (int cell = table.begin(token); cell < table.begin(token + 1); cell++) {
          mass.add(table.target(cell), words.liftTarget(cell));
        }
      }
      int[] names = words.names().words(i);
      for (int k = 0; k < names.length; k++) {
        mass.add(names[k], words.liftName(i, k));
      }
      for (int m = 0; m < mass.count(); m++) {
        double odds = (1 - WordEvidence.SILENT) / WordEvidence.SILENT;
        double gain = Math.log1p(odds * mass.sum(m) / Math.max(1, tokens.length));
        for (int k : sentencesOf[mass.word(m)]) {
          gains[k] += gain;
        }
      }
      mass.clear();
    }

    /** Returns what all words of a target sentence say, silent ones included. */
    private double all(int k) {
      int tokens = words.target().of(places[k]).length;
      return gains[k] + Math.log(WordEvidence.SILENT) * tokens;
    }
  }
}
