package io.duizhao.align.word;

import io.duizhao.lexicon.Lexicon;
import io.duizhao.lexicon.Vocabulary;
import io.duizhao.lexicon.WordRows;
import io.duizhao.lexicon.WordTable;
import java.util.Arrays;

/**
 * Which words of a document's two sides translate each other: t(target|source) and
 * t(source|target), row by row of the source words and, by an index, of the target words.
 */
public final class TranslationTable {
  private final int[] begins;
  private final int[] targets;
  private final int[] sources;
  private final float[] toTarget;
  private final float[] toSource;
  private final int[] columnBegins;
  private final int[] columnCells;

  /**
   * Joins both directions.
   *
   * @param toTarget t(target|source) by source word
   * @param toSource t(source|target) by source word too
   */
  private TranslationTable(WordRows toTarget, WordRows toSource, int targetWords) {
    begins = new int[toTarget.size() + 1];
    int size = 0;
    for (int z = 0; z + 1 < begins.length; z++) {
      size += toTarget.words(z).length + toSource.words(z).length;
    }
    int[] allTargets = new int[size];
    float[] allToTarget = new float[size];
    float[] allToSource = new float[size];
    int cell = 0;
    for (int z = 0; z + 1 < begins.length; z++) {
      int[] there = toTarget.words(z);
      int[] back = toSource.words(z);
      for (int t = 0, s = 0; t < there.length || s < back.length; cell++) {
        int order = t == there.length ? 1 : s == back.length ? -1 : there[t] - back[s];
        allTargets[cell] = order <= 0 ? there[t] : back[s];
        if (order <= 0) {
          allToTarget[cell] = toTarget.values(z)[t++];
        }
        if (order >= 0) {
          allToSource[cell] = toSource.values(z)[s++];
        }
      }
      begins[z + 1] = cell;
    }
    targets = Arrays.copyOf(allTargets, cell);
    this.toTarget = Arrays.copyOf(allToTarget, cell);
    this.toSource = Arrays.copyOf(allToSource, cell);
    sources = new int[cell];
    columnBegins = new int[targetWords + 1];
    columnCells = new int[cell];
    index();
  }

  private void index() {
    for (int z = 0; z + 1 < begins.length; z++) {
      for (int k = begins[z]; k < begins[z + 1]; k++) {
        sources[k] = z;
        columnBegins[targets[k] + 1]++;
      }
    }
    for (int e = 0; e + 1 < columnBegins.length; e++) {
      columnBegins[e + 1] += columnBegins[e];
    }
    int[] next = columnBegins.clone();
    for (int k = 0; k < targets.length; k++) {
      columnCells[next[targets[k]]++] = k;
    }
  }

  /** Looks the words of both sides up. */
  public static TranslationTable of(Lexicon lexicon, Vocabulary source, Vocabulary target) {
    WordRows toTarget = TranslationRows.dictionary(lexicon, source, target);
    WordRows toSource = toTarget.transposed(target.size()).normalized();
    for (Lexicon.Lesson lesson : lexicon.lessons()) {
      toTarget = TranslationRows.mixed(toTarget, lesson, WordTable::ofChinese, source, target);
      toSource = TranslationRows.mixed(toSource, lesson, WordTable::ofEnglish, target, source);
    }
    return new TranslationTable(toTarget, toSource.transposed(source.size()), target.size());
  }

  /** Returns the first cell of a source word's row; the row ends where the next one begins. */
  public int begin(int sourceWord) {
    return begins[sourceWord];
  }

  /** Returns the first place of a target word's column; it ends where the next one begins. */
  int columnBegin(int targetWord) {
    return columnBegins[targetWord];
  }

  /** Returns the cell at a place of a column. */
  int columnCell(int place) {
    return columnCells[place];
  }

  /** Returns the number of cells. */
  int size() {
    return targets.length;
  }

  int source(int cell) {
    return sources[cell];
  }

  /** Returns the target word of a cell. */
  public int target(int cell) {
    return targets[cell];
  }

  /** Returns t(target|source). */
  public float toTarget(int cell) {
    return toTarget[cell];
  }

  /** Returns t(source|target). */
  float toSource(int cell) {
    return toSource[cell];
  }

  /** Returns t(target|source) of two words, 0 where they are no translations. */
  public float toTarget(int sourceWord, int targetWord) {
    int cell = Arrays.binarySearch(targets, begins[sourceWord], begins[sourceWord + 1], targetWord);
    return cell < 0 ? 0 : toTarget[cell];
  }
}
