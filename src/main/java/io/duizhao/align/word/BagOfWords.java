package io.duizhao.align.word;

import io.duizhao.align.path.BeadTypes;
import java.util.Arrays;

/**
 * Lexical evidence without order, for every bead that begins in a block of the grid: the sum over
 * the words of either side of log(½ + ½ · mean lift of the other side's words).
 *
 * <p>The mean over a window depends on the window and the word only, so it is worked out once for
 * each and then added wherever the word occurs. Words without any translation in the window give
 * log ½; the tables hold what the others give above that.
 */
public final class BagOfWords {
  /** What a word gains less than this, in nats, is left out: it is common and has many places. */
  private static final float LEAST = 0.05f;

  private static final float LOG_SILENT = (float) Math.log(WordEvidence.SILENT);

  private final WordEvidence words;
  private final int firstRow;
  private final int rows;
  private final int firstColumn;
  private final int columns;
  private final BlockWords.Numbers targetNumbers;
  private final BlockWords sourceWords;
  private final BlockWords targetWords;
  private final float[][] target;
  private final float[][] source;

  /** What the target words of a window would cost if none had a translation. */
  private final float[][] silence;

  /**
   * Works out the block.
   *
   * @param types how many units a bead may have
   * @param firstRow first source sentence that a bead may begin with
   * @param lastRow source sentence after the last that a bead may contain
   * @param firstColumn first target sentence that a bead may begin with
   * @param lastColumn target sentence after the last that a bead may contain
   */
  public BagOfWords(
      WordEvidence words,
      BeadTypes types,
      int firstRow,
      int lastRow,
      int firstColumn,
      int lastColumn) {
    this.words = words;
    target = new float[types.mostSource()][];
    source = new float[types.mostTarget()][];
    silence = new float[types.mostTarget()][];
    this.firstRow = firstRow;
    this.rows = lastRow - firstRow;
    this.firstColumn = firstColumn;
    this.columns = lastColumn - firstColumn;
    BlockWords.Numbers sourceNumbers = new BlockWords.Numbers(words.source(), firstRow, lastRow);
    targetNumbers = new BlockWords.Numbers(words.target(), firstColumn, lastColumn);
    sourceWords = BlockWords.ofSource(sourceNumbers, targetNumbers, words);
    targetWords = BlockWords.ofTarget(targetNumbers, sourceNumbers, words);
    for (int a = 0; a < target.length; a++) {
      target[a] = new float[rows * (columns + 1)];
    }
    for (int b = 0; b < source.length; b++) {
      source[b] = new float[(rows + 1) * columns];
      silence[b] = new float[columns];
      for (int c = 0; c + b < columns; c++) {
        silence[b][c] = -LOG_SILENT * words.target().count(firstColumn + c, b + 1);
      }
    }
    fillTarget();
    fillSource();
  }

  private void fillTarget() {
    Accumulator mass = new Accumulator(targetWords.size());
    Postings targets = new Postings(targetWords);
    for (int r = 0; r < rows; r++) {
      int tokens = 0;
      for (int a = 0; a < target.length && r + a < rows; a++) {
        tokens += sourceWords.of(r + a).length;
        sourceWords.addLifts(r + a, mass);
        addNames(firstRow + r + a, mass);
        spread(mass, tokens, targets, target[a], r * (columns + 1) + 1);
        sumAlong(target[a], r * (columns + 1), columns + 1);
      }
      mass.clear();
    }
  }

  private void addNames(int sentence, Accumulator mass) {
    int[] names = words.names().words(sentence);
    for (int k = 0; k < names.length; k++) {
      int name = targetNumbers.of(names[k]);
      if (name >= 0) {
        mass.add(name, words.liftName(sentence, k));
      }
    }
  }

  /** Adds what the words gain wherever they occur. */
  private static void spread(
      Accumulator mass, int tokens, Postings postings, float[] into, int offset) {
    for (int k = 0; k < mass.count(); k++) {
      float gain = gain(mass.sum(k), tokens);
      if (gain >= LEAST) {
        postings.add(mass.word(k), gain, into, offset);
      }
    }
  }

  private static void sumAlong(float[] row, int begin, int length) {
    for (int c = begin + 1; c < begin + length; c++) {
      row[c] += row[c - 1];
    }
  }

  private void fillSource() {
    Accumulator mass = new Accumulator(sourceWords.size());
    Postings sources = new Postings(sourceWords);
    float[] column = new float[rows + 1];
    for (int c = 0; c < columns; c++) {
      int tokens = 0;
      for (int b = 0; b < source.length && c + b < columns; b++) {
        tokens += targetWords.of(c + b).length;
        targetWords.addLifts(c + b, mass);
        Arrays.fill(column, 0);
        spread(mass, tokens, sources, column, 1);
        float sum = 0;
        for (int r = 1; r <= rows; r++) {
          sum += column[r];
          source[b][r * columns + c] = sum;
        }
      }
      mass.clear();
    }
  }

  /** Returns log(½ + ½ · mean) - log ½. */
  private static float gain(float mass, int tokens) {
    return (float)
        Math.log1p((1 - WordEvidence.SILENT) / WordEvidence.SILENT * mass / Math.max(1, tokens));
  }

  /**
   * Works out what the beads cost, in nats, that join {@code a} source sentences from {@code i} on
   * with {@code b} target sentences from {@code begin} up to before {@code end}.
   *
   * @param into takes the costs from place {@code offset} on
   */
  public void costs(int i, int begin, int end, int a, int b, float[] into, int offset) {
    float[] ofTarget = target[a - 1];
    float[] ofSource = source[b - 1];
    int row = (i - firstRow) * (columns + 1) + begin - firstColumn;
    int cell = (i - firstRow) * columns + begin - firstColumn;
    int below = cell + a * columns;
    int first = begin - firstColumn;
    float[] silent = silence[b - 1];
    float silentSource = -LOG_SILENT * words.source().count(i, a);
    for (int k = 0; k < end - begin; k++) {
      float gains =
          ofTarget[row + b + k] - ofTarget[row + k] + ofSource[below + k] - ofSource[cell + k];
      into[offset + k] = silentSource + silent[first + k] - gains;
    }
  }
}
