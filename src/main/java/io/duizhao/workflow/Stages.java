package io.duizhao.workflow;

import io.duizhao.align.Aligner;
import io.duizhao.align.RecipeAligner;
import io.duizhao.io.SourceFile;
import io.duizhao.lexicon.CompiledLexicon;
import io.duizhao.lexicon.GlossaryLexicon;
import io.duizhao.model.Termbase;
import io.duizhao.segment.BreakRules;
import io.duizhao.segment.DocumentSegmenter;
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
    BreakRules breakRules =
        rules == null
            ? SrxBreakRules.standard()
            : SrxBreakRules.of(rules.toString(), SourceFile.read(rules, rules.toString()).text());
    return new TextSource(Readers.standard(), new DocumentSegmenter(breakRules));
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
