package io.duizhao.align.unit;

import java.util.List;

/**
 * A side whose sentences are not known: its units in order, after each of which a sentence may end.
 *
 * @param kind what the units are
 * @param texts the units
 * @param prior says how likely a sentence ends with each unit before the sides are compared
 * @param timing says when each unit is heard
 */
public record UnitText(Kind kind, List<String> texts, BoundaryPrior prior, Timing timing) {
  /** What units are. */
  public enum Kind {
    /** Sentences, known by their marks. */
    SENTENCES,
    /** Captions without marks. */
    LINES,
    /** Runs of a few words without marks. */
    WORDS
  }

  /** Copies the list. */
  public UnitText {
    texts = List.copyOf(texts);
  }

  /** Makes a side without times. */
  public UnitText(Kind kind, List<String> texts, BoundaryPrior prior) {
    this(kind, texts, prior, Timing.NONE);
  }

  /** Returns the number of units. */
  public int size() {
    return texts.size();
  }

  /** Returns when each unit is heard, as far as {@link #timing} knows. */
  public UnitTimes times() {
    return UnitTimes.of(size(), timing);
  }

  /** Returns for each unit the log-odds that a sentence begins with it. */
  public double[] beginnings() {
    double[] scores = new double[texts.size()];
    for (int i = 1; i < scores.length; i++) {
      scores[i] = prior.logit(i - 1);
    }
    return scores;
  }
}
