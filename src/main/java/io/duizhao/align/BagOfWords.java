package io.duizhao.align;

/**
 * Lexical evidence without order, for every bead that begins in a block of the grid: the sum over
 * the words of either side of log(½ + ½ · mean lift of the other side's words).
 *
 * <p>The mean over a window depends on the window and the word only, so it is worked out once for
 * each and then added wherever the word occurs. Words without any translation in the window give
 * log ½; the tables hold what the others give above that.
 */
final class BagOfWords {
  private static final float LOG_SILENT = (float) Math.log(WordEvidence.SILENT);

  private final WordEvidence words;
  private final int firstRow;
  private final int rows;
  private final int firstColumn;
  private final int columns;
  private final float[][] target = new float[BeadTypes.MOST_SOURCE][];
  private final float[][] source = new float[BeadTypes.MOST_TARGET][];

  /** What the target words of a window would cost if none had a translation. */
  private final float[][] silence = new float[BeadTypes.MOST_TARGET][];

  /**
   * Works out the block.
   *
   * @param firstRow first source sentence that a bead may begin with
   * @param lastRow source sentence after the last that a bead may contain
   * @param firstColumn first target sentence that a bead may begin with
   * @param lastColumn target sentence after the last that a bead may contain
   */
  BagOfWords(WordEvidence words, int firstRow, int lastRow, int firstColumn, int lastColumn) {
    this.words = words;
    this.firstRow = firstRow;
    this.rows = lastRow - firstRow;
    this.firstColumn = firstColumn;
    this.columns = lastColumn - firstColumn;
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
    Accumulator mass = new Accumulator(words.target().vocabulary().size());
    for (int r = 0; r < rows; r++) {
      int tokens = 0;
      for (int a = 0; a < target.length && r + a < rows; a++) {
        int sentence = firstRow + r + a;
        tokens += words.source().of(sentence).length;
        addTranslations(sentence, mass);
        spread(mass, tokens, words.target(), target[a], r * (columns + 1) + 1 - firstColumn);
        sumAlong(target[a], r * (columns + 1), columns + 1);
      }
      mass.clear();
    }
  }

  private void addTranslations(int sentence, Accumulator mass) {
    TranslationTable table = words.table();
    for (int token : words.source().of(sentence)) {
      for (int k = table.begin(token); k < table.begin(token + 1); k++) {
        mass.add(table.target(k), words.liftTarget(k));
      }
    }
    int[] names = words.names().words(sentence);
    for (int k = 0; k < names.length; k++) {
      mass.add(names[k], words.liftName(sentence, k));
    }
  }

  private void spread(Accumulator mass, int tokens, Tokens side, float[] row, int offset) {
    int last = firstColumn + columns;
    for (int k = 0; k < mass.count(); k++) {
      int word = mass.word(k);
      float gain = gain(mass.sum(k), tokens);
      int end = side.lastPosting(word);
      for (int p = side.firstPosting(word, firstColumn); p < end && side.posting(p) < last; p++) {
        row[offset + side.posting(p)] += gain;
      }
    }
  }

  private static void sumAlong(float[] row, int begin, int length) {
    for (int c = begin + 1; c < begin + length; c++) {
      row[c] += row[c - 1];
    }
  }

  private void fillSource() {
    Accumulator mass = new Accumulator(words.source().vocabulary().size());
    TranslationTable table = words.table();
    for (int c = 0; c < columns; c++) {
      int tokens = 0;
      for (int b = 0; b < source.length && c + b < columns; b++) {
        int[] sentence = words.target().of(firstColumn + c + b);
        tokens += sentence.length;
        for (int token : sentence) {
          for (int k = table.columnBegin(token); k < table.columnBegin(token + 1); k++) {
            int cell = table.columnCell(k);
            mass.add(table.source(cell), words.liftSource(cell));
          }
        }
        spreadDown(mass, tokens, source[b], c);
      }
      mass.clear();
    }
    for (float[] plane : source) {
      for (int cell = columns; cell < plane.length; cell++) {
        plane[cell] += plane[cell - columns];
      }
    }
  }

  private void spreadDown(Accumulator mass, int tokens, float[] plane, int column) {
    Tokens side = words.source();
    int last = firstRow + rows;
    for (int k = 0; k < mass.count(); k++) {
      int word = mass.word(k);
      float gain = gain(mass.sum(k), tokens);
      int end = side.lastPosting(word);
      for (int p = side.firstPosting(word, firstRow); p < end && side.posting(p) < last; p++) {
        plane[(side.posting(p) - firstRow + 1) * columns + column] += gain;
      }
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
  void costs(int i, int begin, int end, int a, int b, float[] into, int offset) {
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
