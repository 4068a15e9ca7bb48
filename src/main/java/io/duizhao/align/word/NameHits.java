package io.duizhao.align.word;

import io.duizhao.lexicon.Lexicon;
import io.duizhao.text.PinyinNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Capitalised target words that are the pinyin of characters in a source sentence: what they add to
 * the word's evidence there, beyond what the lexicon says.
 */
public final class NameHits {
  /** English words in capitals that look like pinyin. */
  private static final Set<String> NO_NAMES = Set.of("he", "no", "me", "we", "ma");

  /** A name of more letters than this is no accident. */
  private static final int LONG = 3;

  /** What a long name weighs, and a short one, what the lexicon says of it included. */
  private static final float LONG_WEIGHT = 2;

  private static final float SHORT_WEIGHT = 1;

  private final int[][] words;
  private final float[][] weights;

  private NameHits(int[][] words, float[][] weights) {
    this.words = words;
    this.weights = weights;
  }

  /**
   * Finds the names.
   *
   * @param sentences source sentences, as many of their characters as count
   * @param names target word to its form in small letters
   */
  public static NameHits of(
      List<String> sentences,
      Tokens source,
      Map<Integer, String> names,
      TranslationTable table,
      Lexicon lexicon) {
    List<Integer> candidates = new ArrayList<>();
    List<String> forms = new ArrayList<>();
    names.forEach(
        (word, form) -> {
          if (form.length() > 1 && !NO_NAMES.contains(form)) {
            candidates.add(word);
            forms.add(form);
          }
        });
    Map<Integer, List<String>> readings = new HashMap<>();
    PinyinNames finder =
        new PinyinNames(forms, c -> readings.computeIfAbsent(c, lexicon::readings));
    int[][] words = new int[sentences.size()][];
    float[][] weights = new float[sentences.size()][];
    for (int i = 0; i < words.length; i++) {
      Set<Integer> found = new TreeSet<>();
      finder.find(sentences.get(i), found::add);
      words[i] = new int[found.size()];
      weights[i] = new float[found.size()];
      int k = 0;
      for (int name : found) {
        words[i][k] = candidates.get(name);
        float full = forms.get(name).length() > LONG ? LONG_WEIGHT : SHORT_WEIGHT;
        weights[i][k++] = Math.max(full - known(source.of(i), candidates.get(name), table), 0);
      }
    }
    return new NameHits(words, weights);
  }

  /** Returns that no sentence names anything. */
  public static NameHits none(int sentences) {
    int[][] words = new int[sentences][0];
    return new NameHits(words, new float[sentences][0]);
  }

  private static float known(int[] sentence, int target, TranslationTable table) {
    float sum = 0;
    for (int token : sentence) {
      sum += table.toTarget(token, target);
    }
    return sum;
  }

  /** Returns the target words that a source sentence names; not to be changed. */
  public int[] words(int sentence) {
    return words[sentence];
  }

  /** Returns what each of them adds to t(target|source), summed over the sentence. */
  public float[] weights(int sentence) {
    return weights[sentence];
  }
}
