package io.duizhao.eval;

import io.duizhao.align.Aligner;
import io.duizhao.align.RecipeAligner;
import io.duizhao.align.evaluation.AlignmentEvaluation;
import io.duizhao.align.evaluation.AlignmentEvaluation.Judged;
import io.duizhao.align.evaluation.AlignmentScore.Link;
import io.duizhao.lexicon.CompiledLexicon;
import io.duizhao.lexicon.Lexicon;
import io.duizhao.lexicon.LexiconTrainer;
import io.duizhao.lexicon.TaughtLexicon;
import io.duizhao.lexicon.WordTable;
import io.duizhao.model.bead.Bead;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.term.Termbase;
import io.duizhao.workflow.pair.Stages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What a lexicon helps that was trained on the other documents of a folder: strict F1 by how far it
 * is trusted, each document aligned alone.
 *
 * <p>Usage: {@code OwnLexiconEval FOLDER [SHARE HALF]…}, the folder laid out as for {@code eval
 * report}; the numbers as in {@link TaughtLexicon}.
 */
public final class OwnLexiconEval {
  private OwnLexiconEval() {}

  /** Runs the program. */
  public static void main(String[] arguments) {
    List<GoldText> texts = GoldText.all(Path.of(arguments[0]));
    Lexicon general = Stages.words(new Termbase(List.of()), null);
    List<WordTable> tables = texts.stream().map(text -> taughtByOthers(texts, text)).toList();
    System.out.println("| words | strict F1 |\n| --- | --- |");
    print("dictionary alone", texts, i -> CompiledLexicon.bundled());
    print("with the general table", texts, i -> general);
    for (int k = 1; k + 1 < arguments.length; k += 2) {
      double share = Double.parseDouble(arguments[k]);
      double half = Double.parseDouble(arguments[k + 1]);
      print(
          "with the other documents' words, share " + share + ", half at " + half,
          texts,
          i -> new TaughtLexicon(general, tables.get(i), share, half));
    }
  }

  private static WordTable taughtByOthers(List<GoldText> texts, GoldText one) {
    LexiconTrainer trainer = new LexiconTrainer(CompiledLexicon.bundled());
    texts.stream().filter(text -> text != one).forEach(text -> text.forEachPair(trainer::add));
    return new WordTable(trainer.train());
  }

  /** Gives the lexicon for a document. */
  private interface Words {
    Lexicon of(int document);
  }

  private static void print(String name, List<GoldText> texts, Words words) {
    AlignmentEvaluation sum =
        IntStream.range(0, texts.size())
            .mapToObj(i -> evaluate(texts.get(i), new RecipeAligner(words.of(i))))
            .reduce(AlignmentEvaluation.NONE, AlignmentEvaluation::plus);
    System.out.printf(Locale.ROOT, "| %s | %.4f |%n", name, sum.score().strict().f1());
  }

  private static AlignmentEvaluation evaluate(GoldText text, Aligner aligner) {
    return AlignmentEvaluation.of(text.gold(), judged(text, aligner), false);
  }

  /** Returns the beads of a document. */
  static List<Judged> judged(GoldText text, Aligner aligner) {
    List<Judged> judged = new ArrayList<>();
    for (Bead bead : aligner.align(text.source(), text.target(), List.of()).beads()) {
      judged.add(new Judged(new Link(ids(bead.source()), ids(bead.target())), bead.score()));
    }
    return judged;
  }

  private static List<String> ids(List<SegmentId> ids) {
    return ids.stream().map(SegmentId::value).toList();
  }
}
