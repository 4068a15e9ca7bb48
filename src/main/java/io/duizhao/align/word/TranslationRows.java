package io.duizhao.align.word;

import io.duizhao.lexicon.Lexicon;
import io.duizhao.lexicon.Lexicon.Lesson;
import io.duizhao.lexicon.Lexicon.Translation;
import io.duizhao.lexicon.Vocabulary;
import io.duizhao.lexicon.WordRows;
import io.duizhao.lexicon.WordTable;
import io.duizhao.text.Scripts;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;

/** Looks a document's words up, one row after the other. */
final class TranslationRows {
  /** Weight of the mean gloss of a word's characters beside the word's own. */
  private static final double CHARACTERS = 0.3;

  private final Vocabulary given;
  private final Vocabulary other;
  private final float[] sums;
  private final int[] touched;
  private int count;

  private TranslationRows(Vocabulary given, Vocabulary other) {
    this.given = given;
    this.other = other;
    sums = new float[other.size()];
    touched = new int[other.size()];
  }

  /**
   * Returns t(target|source) as the dictionary says; numbers, marks and Latin words stand for
   * themselves.
   */
  static WordRows dictionary(Lexicon lexicon, Vocabulary source, Vocabulary target) {
    TranslationRows rows = new TranslationRows(source, target);
    return rows.all(
        (number, word) -> {
          if (!Scripts.isHan(word.codePointAt(0))) {
            rows.add(List.of(new Translation(word, 1)), 1);
            return;
          }
          rows.add(lexicon.translations(word), 1);
          int characters = word.codePointCount(0, word.length());
          if (characters > 1) {
            word.codePoints()
                .forEach(
                    c ->
                        rows.add(
                            lexicon.translations(Character.toString(c)), CHARACTERS / characters));
          }
        });
  }

  /**
   * Returns a table mixed with what a lesson taught.
   *
   * @param lookup what it taught about a word of {@code given}
   */
  static WordRows mixed(
      WordRows known,
      Lesson lesson,
      BiFunction<WordTable, String, WordTable.Row> lookup,
      Vocabulary given,
      Vocabulary other) {
    TranslationRows rows = new TranslationRows(given, other);
    return rows.all(
        (number, word) -> {
          WordTable.Row row = lookup.apply(lesson.table(), word);
          double weight = lesson.weight(row);
          for (int k = 0; k < known.words(number).length; k++) {
            rows.add(known.words(number)[k], (1 - weight) * known.values(number)[k]);
          }
          rows.add(row.translations(), weight);
        });
  }

  /** Fills the row of one word. */
  private interface Filler {
    void fill(int number, String word);
  }

  private WordRows all(Filler filler) {
    int[][] words = new int[given.size()][];
    float[][] values = new float[given.size()][];
    for (int g = 0; g < words.length; g++) {
      filler.fill(g, given.word(g));
      words[g] = Arrays.copyOf(touched, count);
      Arrays.sort(words[g]);
      values[g] = new float[count];
      for (int k = 0; k < count; k++) {
        values[g][k] = sums[words[g][k]];
        sums[words[g][k]] = 0;
      }
      count = 0;
    }
    return new WordRows(words, values);
  }

  private void add(List<Translation> translations, double weight) {
    for (Translation translation : translations) {
      int word = other.find(translation.stem());
      if (word >= 0) {
        add(word, weight * translation.probability());
      }
    }
  }

  private void add(int word, double value) {
    if (value > 0) {
      if (sums[word] == 0) {
        touched[count++] = word;
      }
      sums[word] += (float) value;
    }
  }
}
