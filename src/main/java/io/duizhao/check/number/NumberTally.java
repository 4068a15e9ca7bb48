package io.duizhao.check.number;

import io.duizhao.model.language.LanguagePair;
import java.util.List;

/**
 * How far the numbers of two texts agree by what they mean; vague ones do not count.
 *
 * @param shared numbers that both have
 * @param lost numbers of the source, written so that they are certain, that the target has not
 * @param added such numbers of the target that the source has not
 */
public record NumberTally(int shared, int lost, int added) {
  /** Longer texts, in UTF-16 code units, are no sentences. */
  private static final int LONGEST = 20_000;

  private static final NumberTally NONE = new NumberTally(0, 0, 0);

  /** Compares the numbers of two texts, of which one is Chinese and the other English. */
  public static NumberTally of(String source, String target, LanguagePair languages) {
    if (source.length() + target.length() > LONGEST
        || !NumberCheck.mayHave(source, languages.source())
            && !NumberCheck.mayHave(target, languages.target())) {
      return NONE;
    }
    NumberComparison comparison =
        NumberComparison.of(
            source,
            NumberCheck.quantities(SameTokens.without(source, target), languages.source()),
            target,
            NumberCheck.quantities(SameTokens.without(target, source), languages.target()));
    return new NumberTally(
        comparison.matches().size(),
        certain(comparison.onlyInSource()),
        certain(comparison.onlyInTarget()));
  }

  private static int certain(List<Quantity> quantities) {
    return (int) quantities.stream().filter(q -> q.certainty() == Certainty.CERTAIN).count();
  }
}
