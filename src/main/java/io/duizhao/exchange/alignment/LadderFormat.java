package io.duizhao.exchange.alignment;

import io.duizhao.exchange.TextLines;
import io.duizhao.model.bead.AlignedTexts;
import io.duizhao.model.bead.Bead;
import io.duizhao.model.bead.CrossingLinks;
import io.duizhao.model.bead.CrossingLinks.Place;
import java.util.ArrayList;
import java.util.BitSet;
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

  @Override
  public String write(AlignedTexts aligned) {
    SentenceNumbers source = new SentenceNumbers(aligned.source(), byLine);
    SentenceNumbers target = new SentenceNumbers(aligned.target(), byLine);
    List<Bead> links =
        aligned.alignment().beads().stream()
            .filter(Bead::isLink)
            .sorted(Comparator.comparing(bead -> source.of(bead.source()).get(0)))
            .toList();
    List<Place> places = links.stream().map(bead -> place(bead, source, target)).toList();
    BitSet inOrder = CrossingLinks.inOrder(places);
    StringBuilder out = new StringBuilder();
    int s = 0;
    int t = 0;
    for (int k = inOrder.nextSetBit(0); k >= 0; k = inOrder.nextSetBit(k + 1)) {
      Place link = places.get(k);
      alone(out, s, link.source(), t, link.target());
      rung(out, link.source(), link.target(), links.get(k).score());
      s = link.sourceEnd();
      t = link.targetEnd();
    }
    alone(out, s, source.count(), t, target.count());
    rung(out, source.count(), target.count(), 0);
    return out.toString();
  }

  private static Place place(Bead bead, SentenceNumbers source, SentenceNumbers target) {
    List<Integer> s = source.of(bead.source());
    List<Integer> t = target.of(bead.target());
    return new Place(s.get(0), s.get(s.size() - 1) + 1, t.get(0), t.get(t.size() - 1) + 1);
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
}
