package io.duizhao.workflow;

import io.duizhao.align.Aligner;
import io.duizhao.align.RecipeAligner;
import io.duizhao.io.InputException;
import io.duizhao.io.SourceFile;
import io.duizhao.lexicon.CompiledLexicon;
import io.duizhao.lexicon.GlossaryLexicon;
import io.duizhao.model.Termbase;
import io.duizhao.segment.BoundaryWeights;
import io.duizhao.segment.BreakRules;
import io.duizhao.segment.DocumentSegmenter;
import io.duizhao.segment.TrainedBoundaryModel;
import io.duizhao.segment.okapi.SrxBreakRules;
import io.duizhao.transcript.Readers;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Sets up single stages as this version has them. */
public final class Stages {
  private Stages() {}

  /**
   * Returns what reads and cuts files.
   *
   * @param rules segmentation rules in SRX; null for our own
   * @throws io.duizhao.io.InputException where the rules cannot be read
   */
  public static TextSource texts(@Nullable Path rules) {
    return texts(rules, null);
  }

  /**
   * Returns what reads and cuts files.
   *
   * @param rules segmentation rules in SRX; null for our own
   * @param model a model for captions without punctuation; null for our own
   * @throws io.duizhao.io.InputException where the rules or the model cannot be read
   */
  public static TextSource texts(@Nullable Path rules, @Nullable Path model) {
    BreakRules breakRules =
        rules == null
            ? SrxBreakRules.standard()
            : SrxBreakRules.of(rules.toString(), SourceFile.read(rules, rules.toString()).text());
    TrainedBoundaryModel captions = TrainedBoundaryModel.bundled(CompiledLexicon::bundled);
    return new TextSource(
        Readers.standard(),
        new DocumentSegmenter(
            breakRules, model == null ? captions : captions.with(weights(model))));
  }

  private static BoundaryWeights weights(Path model) {
    SourceFile file = SourceFile.read(model, model.toString());
    try {
      return BoundaryWeights.read(file.bytes());
    } catch (IllegalArgumentException e) {
      throw InputException.at(model, e.getMessage() + "; train it anew with segment train")
          .causedBy(e);
    }
  }

  /**
   * Returns the aligner.
   *
   * @param termbase names and terms whose translations are known
   */
  public static Aligner aligner(Termbase termbase) {
    return new RecipeAligner(
        new GlossaryLexicon(CompiledLexicon.bundled(), GlossaryPairs.of(termbase)));
  }
}
