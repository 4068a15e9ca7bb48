package io.duizhao.workflow.pair;

import io.duizhao.align.Aligner;
import io.duizhao.align.JointAligner;
import io.duizhao.io.InputException;
import io.duizhao.io.SourceFile;
import io.duizhao.lexicon.CompiledLexicon;
import io.duizhao.lexicon.EmptyLexicon;
import io.duizhao.lexicon.GlossaryLexicon;
import io.duizhao.lexicon.Lexicon;
import io.duizhao.lexicon.TaughtLexicon;
import io.duizhao.lexicon.WordTable;
import io.duizhao.model.segment.SemicolonPolicy;
import io.duizhao.model.term.Termbase;
import io.duizhao.project.Configuration;
import io.duizhao.project.Workspace;
import io.duizhao.segment.DocumentSegmenter;
import io.duizhao.segment.boundary.BoundaryWeights;
import io.duizhao.segment.boundary.TrainedBoundaryModel;
import io.duizhao.segment.cut.BreakRules;
import io.duizhao.segment.okapi.SrxBreakRules;
import io.duizhao.transcript.formats.Readers;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets up single stages as this version has them. */
public final class Stages {
  /** How far the words that come with the program are trusted beside the dictionary. */
  private static final double GENERAL = 0.3;

  /** Occurrences in the texts of that table at which a word has half its weight. */
  private static final double GENERAL_HALF = 10;

  /** How far the words of a user's own texts are trusted. */
  private static final double OWN = 0.5;

  /**
   * Occurrences in a user's own texts at which a word has half its weight. With 300 and fewer, the
   * words of a thousand pairs do harm: {@code OwnLexiconEval} on chapters of novels, each with the
   * words of the others.
   */
  private static final double OWN_HALF = 1000;

  /** In the place of a lexicon: no words, neither the dictionary's nor the glossary's. */
  public static final Path NO_LEXICON = Path.of("none");

  private Stages() {}

  /**
   * Returns what reads and cuts files.
   *
   * @param rules segmentation rules in SRX; null for our own
   * @throws io.duizhao.io.InputException where the rules cannot be read
   */
  public static TextSource texts(@Nullable Path rules) {
    return texts(rules, SemicolonPolicy.NEVER, List.of());
  }

  /**
   * Returns what reads and cuts a workspace's files as it is configured.
   *
   * @throws io.duizhao.io.InputException where its rules cannot be read
   */
  public static TextSource texts(Workspace workspace, Configuration configuration) {
    return texts(rules(workspace, configuration), configuration.semicolons(), List.of());
  }

  /**
   * Returns what reads and cuts files.
   *
   * @param rules segmentation rules in SRX; null for our own
   * @param semicolons whether sentences are cut at them
   * @param models models for captions without punctuation, each in place of our own
   * @throws io.duizhao.io.InputException where the rules or a model cannot be read
   */
  public static TextSource texts(
      @Nullable Path rules, SemicolonPolicy semicolons, List<Path> models) {
    BreakRules breakRules =
        rules == null
            ? SrxBreakRules.standard()
            : SrxBreakRules.of(rules.toString(), SourceFile.read(rules, rules.toString()).text());
    TrainedBoundaryModel captions = TrainedBoundaryModel.bundled(CompiledLexicon::bundled);
    for (Path model : models) {
      captions = captions.with(weights(model));
    }
    return new TextSource(
        Readers.standard(), new DocumentSegmenter(breakRules, semicolons, captions));
  }

  /** Returns what cuts a workspace's texts that translate each other. */
  public static PairCutter pairs(
      TextSource texts, Workspace workspace, Configuration configuration, Termbase termbase) {
    return pairs(texts, termbase, lexicon(workspace, configuration));
  }

  /** Returns the segmentation rules that a workspace names; null for our own. */
  public static @Nullable Path rules(Workspace workspace, Configuration configuration) {
    String rules = configuration.segmentRules();
    return rules == null ? null : workspace.root().resolve(rules);
  }

  /** Returns the trained lexicon that a workspace names; null for none. */
  public static @Nullable Path lexicon(Workspace workspace, Configuration configuration) {
    String lexicon = configuration.alignLexicon();
    return lexicon == null ? null : workspace.root().resolve(lexicon);
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
   * @param lexicon a lexicon that {@code lexicon train} made; null for none
   * @throws io.duizhao.io.InputException where the lexicon cannot be read
   */
  public static Aligner aligner(Termbase termbase, @Nullable Path lexicon) {
    return sentences(termbase, lexicon).plain();
  }

  /**
   * Returns the aligners of sentences.
   *
   * @param termbase names and terms whose translations are known
   * @param lexicon as above; {@link #NO_LEXICON} to leave all words out
   * @throws io.duizhao.io.InputException where the lexicon cannot be read
   */
  public static SentenceAligners sentences(Termbase termbase, @Nullable Path lexicon) {
    return new SentenceAligners(words(termbase, lexicon));
  }

  /**
   * Returns what cuts texts that translate each other.
   *
   * @param texts cut the texts that show their sentences
   * @param termbase names and terms whose translations are known
   * @param lexicon a lexicon that {@code lexicon train} made; null for none
   * @throws io.duizhao.io.InputException where the lexicon cannot be read
   */
  public static PairCutter pairs(TextSource texts, Termbase termbase, @Nullable Path lexicon) {
    Lexicon words = words(termbase, lexicon);
    return new PairCutter(texts.segmenter(), new SentenceAligners(words), new JointAligner(words));
  }

  /**
   * Returns the words by which texts are aligned.
   *
   * @param termbase names and terms whose translations are known
   * @param lexicon a lexicon that {@code lexicon train} made; null for none; {@link #NO_LEXICON} to
   *     leave all words out
   * @throws io.duizhao.io.InputException where the lexicon cannot be read
   */
  public static Lexicon words(Termbase termbase, @Nullable Path lexicon) {
    if (NO_LEXICON.equals(lexicon)) {
      return EmptyLexicon.INSTANCE;
    }
    Lexicon words =
        new TaughtLexicon(CompiledLexicon.bundled(), WordTable.bundled(), GENERAL, GENERAL_HALF);
    if (lexicon != null) {
      words = new TaughtLexicon(words, table(lexicon), OWN, OWN_HALF);
    }
    return new GlossaryLexicon(words, GlossaryTranslations.of(termbase));
  }

  private static WordTable table(Path lexicon) {
    try {
      return new WordTable(SourceFile.read(lexicon, lexicon.toString()).bytes());
    } catch (IllegalArgumentException e) {
      throw InputException.at(lexicon, e.getMessage() + "; train it anew with lexicon train")
          .causedBy(e);
    }
  }
}
