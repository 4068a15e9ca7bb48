package io.duizhao.align.word;

import io.duizhao.lexicon.PositionPrior;
import java.util.Arrays;

/**
 * Lexical evidence in order: every word of a bead expects its translation near the same relative
 * place of the other side.
 */
public final class OrderedEvidence {
  /**
   * What the words of a bead say, in nats.
   *
   * @param target cost of the target's words beside the source's
   * @param source cost of the source's words beside the target's
   * @param belonging cost of the sentences, one a side, whose words say least for the bead
   */
  public record Costs(double target, double source, double belonging) {
    private static final Costs NONE = new Costs(0, 0, 0);
  }

  /**
   * Sharpness of the diagonal (Dyer, Chahuneau and Smith 2013) and its share, the rest being even;
   * chosen on MAC-Dev, where sharper ones gained nothing.
   */
  private static final double SHARPNESS = 8;

  private static final double DIAGONAL = 0.7;

  private final WordEvidence words;
  private final int[] firstPlace;
  private int[] nextPlace = new int[0];
  private float[] targetMass = new float[0];
  private float[] sourceMass = new float[0];

  /** Compares beads by these words; not for use by several threads. */
  public OrderedEvidence(WordEvidence words) {
    this.words = words;
    firstPlace = new int[words.target().vocabulary().size()];
    Arrays.fill(firstPlace, -1);
  }

  /** Returns the costs of a bead. */
  public Costs of(int i, int j, int a, int b) {
    int sources = words.source().count(i, a);
    int targets = words.target().count(j, b);
    if (sources == 0 || targets == 0) {
      return Costs.NONE;
    }
    reserve(sources, targets);
    placeTarget(j, b);
    addLexicon(i, a, prior(sources, targets), prior(targets, sources));
    addNames(i, a, sources);
    clearPlaces(j, b);
    Sums target = sums(words.target(), j, b, targetMass);
    Sums source = sums(words.source(), i, a, sourceMass);
    return new Costs(-target.all, -source.all, -target.odd - source.odd);
  }

  private static PositionPrior prior(int places, int words) {
    return new PositionPrior(places, words, SHARPNESS, DIAGONAL);
  }

  private void reserve(int sources, int targets) {
    if (targetMass.length < targets) {
      targetMass = new float[targets * 2];
      nextPlace = new int[targets * 2];
    }
    if (sourceMass.length < sources) {
      sourceMass = new float[sources * 2];
    }
    Arrays.fill(targetMass, 0, targets, 0);
    Arrays.fill(sourceMass, 0, sources, 0);
  }

  /** Chains the places of every target word. */
  private void placeTarget(int j, int b) {
    int place = words.target().count(j, b);
    for (int sentence = j + b - 1; sentence >= j; sentence--) {
      int[] tokens = words.target().of(sentence);
      for (int k = tokens.length - 1; k >= 0; k--) {
        nextPlace[--place] = firstPlace[tokens[k]];
        firstPlace[tokens[k]] = place;
      }
    }
  }

  private void clearPlaces(int j, int b) {
    for (int sentence = j; sentence < j + b; sentence++) {
      for (int token : words.target().of(sentence)) {
        firstPlace[token] = -1;
      }
    }
  }

  private void addLexicon(int i, int a, PositionPrior ofSource, PositionPrior ofTarget) {
    TranslationTable table = words.table();
    int place = 0;
    for (int sentence = i; sentence < i + a; sentence++) {
      for (int token : words.source().of(sentence)) {
        for (int cell = table.begin(token); cell < table.begin(token + 1); cell++) {
          for (int k = firstPlace[table.target(cell)]; k >= 0; k = nextPlace[k]) {
            targetMass[k] += (float) (ofSource.of(place, k) * words.liftTarget(cell));
            sourceMass[place] += (float) (ofTarget.of(k, place) * words.liftSource(cell));
          }
        }
        place++;
      }
    }
  }

  /** A name counts in its whole sentence. */
  private void addNames(int i, int a, int sources) {
    for (int sentence = i; sentence < i + a; sentence++) {
      int[] names = words.names().words(sentence);
      for (int n = 0; n < names.length; n++) {
        for (int k = firstPlace[names[n]]; k >= 0; k = nextPlace[k]) {
          targetMass[k] += words.liftName(sentence, n) / sources;
        }
      }
    }
  }

  private record Sums(double all, double odd) {}

  private static Sums sums(Tokens side, int first, int count, float[] mass) {
    double all = 0;
    double odd = 0;
    int place = 0;
    for (int sentence = first; sentence < first + count; sentence++) {
      int tokens = side.of(sentence).length;
      double sum = 0;
      for (int k = 0; k < tokens; k++) {
        sum += Math.log(WordEvidence.SILENT + (1 - WordEvidence.SILENT) * mass[place++]);
      }
      all += sum;
      odd += Math.min(0, sum / (tokens + 1));
    }
    return new Sums(all, odd);
  }
}
