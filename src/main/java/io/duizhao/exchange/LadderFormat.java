package io.duizhao.exchange;

import io.duizhao.model.AlignedTexts;
import io.duizhao.model.Bead;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Hunalign's ladder: {@code 3<TAB>4<TAB>0.9} says that the first 3 sentences of the source
 * correspond to the first 4 of the target; what stands between two such rungs is a bead, with the
 * confidence of the rung that begins it (no probability). Rungs never cross: of beads out of order
 * a longest chain in order is written, the sentences of the others stand as if nothing translated
 * them.
 *
 * @see <a href="https://github.com/danielvarga/hunalign">hunalign</a>
 */
public final class LadderFormat implements BeadReader, BeadWriter {
  private final boolean byLine;

  /**
   * Makes the format.
   *
   * @param byLine whether the ids of the texts written are line numbers from 1
   */
  public LadderFormat(boolean byLine) {
    this.byLine = byLine;
  }

  /** What is between two rungs. */
  private record Stretch(int source, int sourceEnd, int target, int targetEnd, double score) {}

  @Override
  public String write(AlignedTexts aligned) {
    SentenceNumbers source = new SentenceNumbers(aligned.source(), byLine);
    SentenceNumbers target = new SentenceNumbers(aligned.target(), byLine);
    List<Stretch> links = new ArrayList<>();
    for (Bead bead : aligned.alignment().beads()) {
      if (bead.isLink()) {
        List<Integer> s = source.of(bead.source());
        List<Integer> t = target.of(bead.target());
        links.add(
            new Stretch(
                s.get(0),
                s.get(s.size() - 1) + 1,
                t.get(0),
                t.get(t.size() - 1) + 1,
                bead.score()));
      }
    }
    links.sort(Comparator.comparingInt(Stretch::source));
    StringBuilder out = new StringBuilder();
    int s = 0;
    int t = 0;
    for (Stretch link : inOrder(links)) {
      alone(out, s, link.source, t, link.target);
      rung(out, link.source, link.target, link.score);
      s = link.sourceEnd;
      t = link.targetEnd;
    }
    alone(out, s, source.count(), t, target.count());
    rung(out, source.count(), target.count(), 0);
    return out.toString();
  }

  /** Returns a longest chain of links that do not cross, counted in source sentences. */
  private static List<Stretch> inOrder(List<Stretch> links) {
    List<Integer> byEnd = new ArrayList<>();
    int targets = 0;
    for (int k = 0; k < links.size(); k++) {
      byEnd.add(k);
      targets = Math.max(targets, links.get(k).targetEnd);
    }
    byEnd.sort(Comparator.comparingInt(k -> links.get(k).sourceEnd));
    HeaviestEnd chains = new HeaviestEnd(targets);
    int[] weight = new int[links.size()];
    int[] before = new int[links.size()];
    int done = 0;
    for (int k = 0; k < links.size(); k++) {
      Stretch link = links.get(k);
      for (; links.get(byEnd.get(done)).sourceEnd <= link.source; done++) {
        int ended = byEnd.get(done);
        chains.put(links.get(ended).targetEnd, ended, weight[ended]);
      }
      before[k] = chains.best(link.target);
      weight[k] = link.sourceEnd - link.source + (before[k] < 0 ? 0 : weight[before[k]]);
    }
    int last = -1;
    for (int k = 0; k < links.size(); k++) {
      last = last < 0 || weight[k] > weight[last] ? k : last;
    }
    List<Stretch> chain = new ArrayList<>();
    for (int k = last; k >= 0; k = before[k]) {
      chain.add(links.get(k));
    }
    Collections.reverse(chain);
    return chain;
  }

  /** The heaviest chain that ends at or before each place (a Fenwick tree of maxima). */
  private static final class HeaviestEnd {
    private final int[] chain;
    private final int[] weight;

    HeaviestEnd(int places) {
      chain = new int[places + 2];
      Arrays.fill(chain, -1);
      weight = new int[places + 2];
    }

    void put(int end, int link, int itsWeight) {
      for (int n = end + 1; n < chain.length; n += n & -n) {
        if (chain[n] < 0 || itsWeight > weight[n]) {
          chain[n] = link;
          weight[n] = itsWeight;
        }
      }
    }

    /** Returns the last link of the heaviest chain that ends at {@code end} or before, or -1. */
    int best(int end) {
      int best = -1;
      int heaviest = 0;
      for (int n = end + 1; n > 0; n -= n & -n) {
        if (chain[n] >= 0 && weight[n] > heaviest) {
          best = chain[n];
          heaviest = weight[n];
        }
      }
      return best;
    }
  }

  private static void alone(StringBuilder out, int s, int sourceEnd, int t, int targetEnd) {
    for (int i = s; i < sourceEnd; i++) {
      rung(out, i, t, 0);
    }
    for (int j = t; j < targetEnd; j++) {
      rung(out, sourceEnd, j, 0);
    }
  }

  private static void rung(StringBuilder out, int source, int target, double score) {
    out.append(String.format(Locale.ROOT, "%d\t%d\t%.3f\n", source, target, score));
  }

  @Override
  public List<NamedBead> read(String file, String text) {
    List<NamedBead> beads = new ArrayList<>();
    TextLines lines = new TextLines(file, text);
    int s = -1;
    int t = -1;
    int line = 0;
    while (lines.next()) {
      String[] fields = lines.line().split("\t", -1);
      if (fields.length < 2 || fields.length > 3) {
        throw lines.wrong(
            1,
            "has "
                + fields.length
                + " fields where 3 were expected, separated by tabs: source sentences done, target"
                + " sentences done, confidence");
      }
      int nextS = lines.number(fields[0].strip(), 1);
      int nextT = lines.number(fields[1].strip(), fields[0].length() + 2);
      if (s >= 0 && (nextS < s || nextT < t)) {
        throw lines.wrong(
            1,
            "the rung "
                + nextS
                + " "
                + nextT
                + " goes back behind "
                + s
                + " "
                + t
                + "; the rungs of a ladder rise");
      }
      if (s >= 0 && (nextS > s || nextT > t)) {
        beads.add(NamedBead.of(numbers(s, nextS), numbers(t, nextT), line));
      }
      s = nextS;
      t = nextT;
      line = lines.number();
    }
    return beads;
  }

  private static List<String> numbers(int begin, int end) {
    List<String> numbers = new ArrayList<>();
    for (int k = begin; k < end; k++) {
      numbers.add(String.valueOf(k + 1));
    }
    return numbers;
  }

  /** Returns whether a text's first line looks like this format: a ladder begins at the bottom. */
  static boolean looksLike(String firstLine) {
    return firstLine.startsWith("0\t0\t");
  }
}
