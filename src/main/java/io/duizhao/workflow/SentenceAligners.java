package io.duizhao.workflow;

import io.duizhao.align.Aligner;
import io.duizhao.align.RecipeAligner;
import io.duizhao.align.ReorderingAligner;
import io.duizhao.lexicon.Lexicon;
import io.duizhao.model.Segment;
import java.util.List;

/** The aligners of sentences, which share their words. */
public final class SentenceAligners {
  private final Lexicon words;
  private final RecipeAligner recipe;

  SentenceAligners(Lexicon words) {
    this.words = words;
    this.recipe = new RecipeAligner(words);
  }

  /** Returns the aligner of any texts. */
  public Aligner plain() {
    return new ReorderingAligner(recipe, words);
  }

  /**
   * Returns the aligner of one text that has a machine translation.
   *
   * @param translation its sentences
   * @param byLine whether ids are line numbers on both sides
   */
  public Aligner helpedBy(List<Segment> translation, boolean byLine) {
    MachinePivot pivot = new MachinePivot(translation, byLine, plain());
    return new ReorderingAligner(recipe.with(pivot), words);
  }
}
