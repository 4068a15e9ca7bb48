package io.duizhao.align.word;

/**
 * The words of both sides and how much likelier each is beside its translation than anywhere:
 * lift(target) = t(target|source) / p(target), and the same the other way.
 */
public final class WordEvidence {
  /** Share of a word's evidence that says nothing, so that no word can forbid a bead. */
  public static final double SILENT = 0.5;

  private final Tokens source;
  private final Tokens target;
  private final TranslationTable table;
  private final NameHits names;
  private final float[] liftTarget;
  private final float[] liftSource;
  private final double[] targetProbabilities;

  /** Takes the lifts of all cells of a table that was made for these sides. */
  public WordEvidence(Tokens source, Tokens target, TranslationTable table, NameHits names) {
    this.source = source;
    this.target = target;
    this.table = table;
    this.names = names;
    targetProbabilities = target.probabilities();
    double[] sourceProbabilities = source.probabilities();
    liftTarget = new float[table.size()];
    liftSource = new float[table.size()];
    for (int k = 0; k < table.size(); k++) {
      liftTarget[k] = (float) (table.toTarget(k) / targetProbabilities[table.target(k)]);
      liftSource[k] = (float) (table.toSource(k) / sourceProbabilities[table.source(k)]);
    }
  }

  /** Returns the words of the source's sentences. */
  public Tokens source() {
    return source;
  }

  /** Returns the words of the target's sentences. */
  public Tokens target() {
    return target;
  }

  /** Returns which words translate each other. */
  public TranslationTable table() {
    return table;
  }

  /** Returns the target's names that are the pinyin of source characters. */
  public NameHits names() {
    return names;
  }

  /** Returns t(target|source) / p(target) of a cell of the table. */
  public float liftTarget(int cell) {
    return liftTarget[cell];
  }

  /** Returns t(source|target) / p(source) of a cell of the table. */
  float liftSource(int cell) {
    return liftSource[cell];
  }

  /** Returns the lift of the {@code k}-th name of a source sentence, from 0. */
  public float liftName(int sentence, int k) {
    return (float) (names.weights(sentence)[k] / targetProbabilities[names.words(sentence)[k]]);
  }
}
