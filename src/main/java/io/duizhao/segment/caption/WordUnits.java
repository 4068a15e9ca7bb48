package io.duizhao.segment.caption;

import io.duizhao.model.text.Block;
import io.duizhao.model.text.Span;
import io.duizhao.model.text.SpokenTimes;
import io.duizhao.segment.boundary.BoundaryModel;
import io.duizhao.segment.cut.Cut;
import io.duizhao.segment.cut.Marks;
import io.duizhao.segment.cut.Unit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts captions without marks into runs of a few words, whatever their lines: recognised speech
 * breaks anywhere. A run ends where a sentence might.
 */
final class WordUnits {
  /** Log-odds from which a run ends; almost no sentence ends where they are less. */
  private static final double POSSIBLE = -4;

  /** Words of a run, at most. */
  private static final int MOST = 8;

  private WordUnits() {}

  /**
   * Returns the units of a block.
   *
   * @param marked the cuts that marks show
   */
  static List<Unit> of(Block block, int index, List<Cut> marked, BoundaryModel model) {
    String text = block.text().text();
    List<Span> words = SpokenWords.of(text);
    double[] logits =
        model.wordLogits(words.stream().map(word -> word.of(text)).toList(), block.language());
    Set<Integer> ends = new HashSet<>();
    marked.forEach(cut -> ends.add(Marks.skipSpace(text, cut.offset())));
    SpokenTimes times = new SpokenTimes(block);
    List<Unit> units = new ArrayList<>();
    int begin = 0;
    int count = 0;
    for (int k = 0; k < words.size(); k++) {
      boolean last = k == words.size() - 1;
      int end = last ? text.length() : words.get(k + 1).begin();
      double logit = last || ends.contains(end) ? Unit.CERTAIN : logits[k];
      count++;
      if (logit > POSSIBLE || count == MOST) {
        Span span = new Span(begin, end);
        units.add(new Unit(index, span, span.of(text).strip(), logit, Double.NaN, times.of(span)));
        begin = end;
        count = 0;
      }
    }
    return units;
  }
}
