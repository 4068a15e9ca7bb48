package io.duizhao.transcript.write;

import io.duizhao.model.text.InlineCode;
import io.duizhao.model.text.InlineCode.Role;
import io.duizhao.transcript.source.LineBreaks;
import io.duizhao.transcript.source.MarkedText;
import io.duizhao.transcript.source.Whitespace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Shares out a text among captions: at word boundaries, in proportion to what they held. */
final class CueShares {
  /** Share of a caption by which a cut may move to fall after a mark. */
  private static final double REACH = 0.3;

  private final MarkedText text;
  private final List<Integer> ends;

  private CueShares(MarkedText text) {
    this.text = withBothHalves(text);
    this.ends = wordEnds(text.string());
  }

  /**
   * Returns what each caption gets. Some get nothing where there are fewer words than captions; a
   * pair of marks that a cut divides is closed before it and opened again after it.
   *
   * @param weights how much each caption held, more than 0
   */
  static List<MarkedText> of(MarkedText text, List<Integer> weights) {
    return weights.size() == 1 ? List.of(text) : new CueShares(text).cut(weights);
  }

  private List<MarkedText> cut(List<Integer> weights) {
    double unit = text.length() / (double) weights.stream().mapToInt(Integer::intValue).sum();
    List<MarkedText> shares = new ArrayList<>();
    double ideal = 0;
    int next = 0;
    int begin = 0;
    for (int i = 0; i < weights.size(); i++) {
      ideal += weights.get(i) * unit;
      int wordsKept = weights.size() - 1 - i;
      int end = text.length();
      if (wordsKept > 0 && next < ends.size()) {
        int word = nearest(next, ends.size() - wordsKept, ideal, REACH * weights.get(i) * unit);
        end = ends.get(word);
        next = word + 1;
      }
      shares.add(text.slice(begin, end));
      begin = end;
    }
    return shares;
  }

  /** Returns the offsets at which a word may end a caption, the text's end the last. */
  private static List<Integer> wordEnds(String text) {
    return IntStream.concat(LineBreaks.of(text).stream(), IntStream.of(text.length()))
        .boxed()
        .toList();
  }

  private int nearest(int from, int to, double ideal, double reach) {
    int best = from;
    double least = Double.MAX_VALUE;
    for (int i = from; i < Math.max(from + 1, to); i++) {
      double distance = Math.abs(ends.get(i) - ideal) - (endsPhrase(ends.get(i)) ? reach : 0);
      if (distance < least) {
        least = distance;
        best = i;
      }
    }
    return best;
  }

  private boolean endsPhrase(int end) {
    int last = Whitespace.begin(text.string(), end);
    return last > 0 && ",.;:?!，。；：？！、…—".indexOf(text.string().charAt(last - 1)) >= 0;
  }

  /** Half a pair gets a silent other half at the text's end, so that it is cut as pairs are. */
  private static MarkedText withBothHalves(MarkedText text) {
    Set<Integer> opened = new HashSet<>();
    List<InlineCode> codes = new ArrayList<>();
    for (InlineCode code : text.codes()) {
      if (code.role() == Role.OPEN) {
        opened.add(code.pair());
      } else if (code.role() == Role.CLOSE && !opened.remove(code.pair())) {
        codes.add(0, silent(Role.OPEN, code, 0));
      }
      codes.add(code);
    }
    for (InlineCode code : text.codes()) {
      if (code.role() == Role.OPEN && opened.contains(code.pair())) {
        codes.add(silent(Role.CLOSE, code, text.length()));
      }
    }
    return MarkedText.unmapped(text.string(), codes);
  }

  private static InlineCode silent(Role role, InlineCode other, int offset) {
    return new InlineCode(role, other.type(), offset, other.pair(), "");
  }
}
