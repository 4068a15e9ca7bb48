package io.duizhao.workflow.pair;

import io.duizhao.align.Aligner;
import io.duizhao.align.BeadCosts;
import io.duizhao.align.RecipeAligner;
import io.duizhao.align.TurnedAligner;
import io.duizhao.align.reorder.ReorderingAligner;
import io.duizhao.lexicon.Lexicon;
import io.duizhao.model.bead.Alignment;
import io.duizhao.model.bead.Bead;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.text.Document;
import io.duizhao.model.text.SpokenTimes;
import java.util.List;

/** The aligners of sentences, which share their words. */
public final class SentenceAligners {
  private final Lexicon words;
  private final RecipeAligner recipe;

  SentenceAligners(Lexicon words) {
    this(words, new RecipeAligner(words));
  }

  private SentenceAligners(Lexicon words, RecipeAligner recipe) {
    this.words = words;
    this.recipe = recipe;
  }

  /** Returns the aligners of two texts, whose captions may tell when they are heard. */
  SentenceAligners timed(Document source, Document target) {
    return new SentenceAligners(words, recipe.with(times(source), times(target)));
  }

  private static RecipeAligner.Times times(Document document) {
    List<SpokenTimes> blocks = document.blocks().stream().map(SpokenTimes::new).toList();
    return sentence -> blocks.get(sentence.block()).of(sentence.span());
  }

  /** Returns the aligner of any texts, from Chinese or into it. */
  public Aligner plain() {
    Aligner fromChinese = new ReorderingAligner(recipe, words);
    Aligner intoChinese = new TurnedAligner(fromChinese);
    return new Aligner() {
      @Override
      public Alignment align(List<Segment> source, List<Segment> target, List<Bead> decisions) {
        return of(source, target).align(source, target, decisions);
      }

      @Override
      public List<BeadCosts> costs(List<Segment> source, List<Segment> target, List<Bead> beads) {
        return of(source, target).costs(source, target, beads);
      }

      private Aligner of(List<Segment> source, List<Segment> target) {
        return chinese(source) < chinese(target) ? intoChinese : fromChinese;
      }
    };
  }

  /** Returns the share of Chinese among sentences. */
  private static double chinese(List<Segment> sentences) {
    long chinese = sentences.stream().filter(one -> one.language().isChinese()).count();
    return (double) chinese / Math.max(1, sentences.size());
  }

  /**
   * Returns the aligner of one text that has a machine translation.
   *
   * @param translation its sentences
   * @param byLine whether ids are line numbers on both sides
   */
  public Aligner helpedBy(List<Segment> translation, boolean byLine) {
    MachinePivot pivot = new MachinePivot(translation, byLine, new SentenceAligners(words).plain());
    return new ReorderingAligner(recipe.with(pivot), words);
  }
}
