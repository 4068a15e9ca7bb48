package io.duizhao.align.word;

import java.util.Arrays;

/**
 * The words of a stretch of one side, numbered anew from 0, with the lifts of those translations
 * that occur in a stretch of the other side: a book's words are many, a stretch's few, and its
 * tables stay small.
 */
final class BlockWords {
  private final int[][] sentences;
  private final int[] begins;
  private final int[] words;
  private final float[] lifts;
  private final int size;

  private BlockWords(int[][] sentences, int[] begins, int[] words, float[] lifts, int size) {
    this.sentences = sentences;
    this.begins = begins;
    this.words = words;
    this.lifts = lifts;
    this.size = size;
  }

  /** Numbers the words of a stretch in the order of their coming. */
  static final class Numbers {
    private final int[] numbers;
    private final int[] words;
    private final int[][] sentences;
    private int size;

    Numbers(Tokens side, int first, int last) {
      numbers = new int[side.vocabulary().size()];
      Arrays.fill(numbers, -1);
      words = new int[Math.min(numbers.length, side.count(first, last - first))];
      sentences = new int[last - first][];
      for (int s = first; s < last; s++) {
        int[] tokens = side.of(s);
        int[] numbered = new int[tokens.length];
        for (int k = 0; k < tokens.length; k++) {
          if (numbers[tokens[k]] < 0) {
            words[size] = tokens[k];
            numbers[tokens[k]] = size++;
          }
          numbered[k] = numbers[tokens[k]];
        }
        sentences[s - first] = numbered;
      }
    }

    /** Returns the number of a word, or -1 where the stretch has it not. */
    int of(int word) {
      return numbers[word];
    }
  }

  /** Returns the source's words with their lifts of the target's. */
  static BlockWords ofSource(Numbers source, Numbers target, WordEvidence evidence) {
    TranslationTable table = evidence.table();
    Rows rows = new Rows(source.size);
    for (int w = 0; w < source.size; w++) {
      int word = source.words[w];
      for (int cell = table.begin(word); cell < table.begin(word + 1); cell++) {
        rows.add(target.of(table.target(cell)), evidence.liftTarget(cell));
      }
      rows.end(w);
    }
    return rows.of(source);
  }

  /** Returns the target's words with their lifts of the source's. */
  static BlockWords ofTarget(Numbers target, Numbers source, WordEvidence evidence) {
    TranslationTable table = evidence.table();
    Rows rows = new Rows(target.size);
    for (int w = 0; w < target.size; w++) {
      int word = target.words[w];
      for (int k = table.columnBegin(word); k < table.columnBegin(word + 1); k++) {
        int cell = table.columnCell(k);
        rows.add(source.of(table.source(cell)), evidence.liftSource(cell));
      }
      rows.end(w);
    }
    return rows.of(target);
  }

  /** Collects the rows one after the other. */
  private static final class Rows {
    private final int[] begins;
    private int[] words = new int[64];
    private float[] lifts = new float[64];
    private int count;

    Rows(int size) {
      begins = new int[size + 1];
    }

    void add(int word, float lift) {
      if (word >= 0 && lift > 0) {
        if (count == words.length) {
          words = Arrays.copyOf(words, 2 * count);
          lifts = Arrays.copyOf(lifts, 2 * count);
        }
        words[count] = word;
        lifts[count++] = lift;
      }
    }

    void end(int row) {
      begins[row + 1] = count;
    }

    BlockWords of(Numbers side) {
      return new BlockWords(side.sentences, begins, words, lifts, side.size);
    }
  }

  /** Returns the number of sentences. */
  int sentences() {
    return sentences.length;
  }

  /** Returns the words of a sentence, counted from the stretch's first; not to be changed. */
  int[] of(int sentence) {
    return sentences[sentence];
  }

  /** Returns the number of words. */
  int size() {
    return size;
  }

  /** Adds the lifts that a sentence's words give the words of the other side. */
  void addLifts(int sentence, Accumulator sums) {
    for (int word : sentences[sentence]) {
      for (int k = begins[word]; k < begins[word + 1]; k++) {
        sums.add(words[k], lifts[k]);
      }
    }
  }
}
