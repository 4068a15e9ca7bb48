package io.duizhao.align;

import io.duizhao.lexicon.Lexicon;
import io.duizhao.lexicon.Lexicon.Translation;
import io.duizhao.text.Scripts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which words of a document's two sides translate each other: t(target|source) and
 * t(source|target), row by row of the source words and, by an index, of the target words.
 */
final class TranslationTable {
  /** Weight of the mean gloss of a word's characters beside the word's own. */
  private static final double CHARACTERS = 0.3;

  /** A target word's translations are divided by their sum, or by this where that is less. */
  private static final double LEAST_SUM = 0.3;

  private final int[] begins;
  private final int[] targets;
  private final int[] sources;
  private final float[] toTarget;
  private final float[] toSource;
  private final int[] columnBegins;
  private final int[] columnCells;

  private TranslationTable(int[] begins, int[] targets, float[] toTarget, int targetWords) {
    this.begins = begins;
    this.targets = targets;
    this.toTarget = toTarget;
    sources = new int[targets.length];
    double[] sums = new double[targetWords];
    columnBegins = new int[targetWords + 1];
    for (int z = 0; z + 1 < begins.length; z++) {
      for (int k = begins[z]; k < begins[z + 1]; k++) {
        sources[k] = z;
        sums[targets[k]] += toTarget[k];
        columnBegins[targets[k] + 1]++;
      }
    }
    for (int e = 0; e < targetWords; e++) {
      columnBegins[e + 1] += columnBegins[e];
    }
    toSource = new float[targets.length];
    columnCells = new int[targets.length];
    int[] next = columnBegins.clone();
    for (int k = 0; k < targets.length; k++) {
      toSource[k] = (float) (toTarget[k] / Math.max(sums[targets[k]], LEAST_SUM));
      columnCells[next[targets[k]]++] = k;
    }
  }

  /** Looks the source words up; numbers, marks and Latin words stand for themselves. */
  static TranslationTable of(Lexicon lexicon, Vocabulary source, Vocabulary target) {
    Row row = new Row(target);
    int[] begins = new int[source.size() + 1];
    List<int[]> targets = new ArrayList<>();
    List<float[]> weights = new ArrayList<>();
    for (int z = 0; z < source.size(); z++) {
      String word = source.word(z);
      if (Scripts.isHan(word.codePointAt(0))) {
        row.add(lexicon.translations(word), 1);
        int characters = word.codePointCount(0, word.length());
        if (characters > 1) {
          word.codePoints()
              .forEach(
                  c ->
                      row.add(
                          lexicon.translations(Character.toString(c)), CHARACTERS / characters));
        }
      } else {
        row.add(List.of(new Translation(word, 1)), 1);
      }
      int[] found = row.words();
      targets.add(found);
      weights.add(row.takeWeights(found));
      begins[z + 1] = begins[z] + found.length;
    }
    int[] allTargets = targets.stream().flatMapToInt(Arrays::stream).toArray();
    float[] allWeights = new float[allTargets.length];
    for (int z = 0; z < weights.size(); z++) {
      System.arraycopy(weights.get(z), 0, allWeights, begins[z], weights.get(z).length);
    }
    return new TranslationTable(begins, allTargets, allWeights, target.size());
  }

  /** Sums the translations of one source word that the target has. */
  private static final class Row {
    private final Vocabulary target;
    private final float[] sums;
    private final int[] touched;
    private int count;

    Row(Vocabulary target) {
      this.target = target;
      sums = new float[target.size()];
      touched = new int[target.size()];
    }

    void add(List<Translation> translations, double weight) {
      for (Translation translation : translations) {
        int word = target.find(translation.stem());
        if (word >= 0) {
          if (sums[word] == 0) {
            touched[count++] = word;
          }
          sums[word] += (float) (weight * translation.probability());
        }
      }
    }

    int[] words() {
      int[] words = Arrays.copyOf(touched, count);
      Arrays.sort(words);
      return words;
    }

    float[] takeWeights(int[] words) {
      float[] weights = new float[words.length];
      for (int i = 0; i < words.length; i++) {
        weights[i] = sums[words[i]];
        sums[words[i]] = 0;
      }
      count = 0;
      return weights;
    }
  }

  /** Returns the first cell of a source word's row; the row ends where the next one begins. */
  int begin(int sourceWord) {
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

  int target(int cell) {
    return targets[cell];
  }

  /** Returns t(target|source). */
  float toTarget(int cell) {
    return toTarget[cell];
  }

  /** Returns t(source|target). */
  float toSource(int cell) {
    return toSource[cell];
  }

  /** Returns t(target|source) of two words, 0 where they are no translations. */
  float toTarget(int sourceWord, int targetWord) {
    int cell = Arrays.binarySearch(targets, begins[sourceWord], begins[sourceWord + 1], targetWord);
    return cell < 0 ? 0 : toTarget[cell];
  }
}
