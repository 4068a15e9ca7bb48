package io.duizhao.align.cost;

import io.duizhao.text.ChineseNumbers;
import io.duizhao.text.EnglishNumbers;
import io.duizhao.text.NumberMention;
import java.util.ArrayList;
import java.util.List;

/**
 * What the numbers say, by their meaning: one that both sides have speaks for the bead, one that
 * only one side has against it. Two of either count at most, so that a column of figures cannot
 * draw a bead to itself.
 */
public final class NumberCost implements BeadCost {
  /** Numbers that count, of common and of single ones. */
  private static final int MOST = 2;

  /** Cost of a number of one side only, as a share of what a common one is worth. */
  private static final double ALONE = 0.6;

  private final List<List<NumberMention>> source;
  private final List<List<NumberMention>> target;

  private NumberCost(List<List<NumberMention>> source, List<List<NumberMention>> target) {
    this.source = source;
    this.target = target;
  }

  /** Reads the numbers of Chinese and English sentences. */
  public static NumberCost of(List<String> source, List<String> target) {
    return new NumberCost(
        source.stream().map(ChineseNumbers::of).toList(),
        target.stream().map(EnglishNumbers::of).toList());
  }

  @Override
  public double of(int i, int j, int a, int b) {
    List<NumberMention> rest = all(target, j, b);
    List<NumberMention> mentions = all(source, i, a);
    int common = 0;
    for (NumberMention mention : mentions) {
      common += remove(mention, rest) ? 1 : 0;
    }
    int alone = mentions.size() - common + rest.size();
    return ALONE * Math.min(MOST, alone) - Math.min(MOST, common);
  }

  private static List<NumberMention> all(List<List<NumberMention>> side, int first, int count) {
    List<NumberMention> all = new ArrayList<>();
    for (int s = first; s < first + count; s++) {
      all.addAll(side.get(s));
    }
    return all;
  }

  private static boolean remove(NumberMention mention, List<NumberMention> from) {
    for (int k = 0; k < from.size(); k++) {
      if (mention.means(from.get(k))) {
        from.remove(k);
        return true;
      }
    }
    return false;
  }
}
