package io.duizhao.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * IBM model 1 (Brown et al. 1993) with a position prior that prefers the diagonal (Dyer, Chahuneau
 * and Smith 2013): learns t(other|given) from pairs of sentences by expectation and maximization. A
 * dictionary's translations count as once seen, and half a time is taken off every pair, so that
 * what met by chance disappears.
 */
final class Model1 {
  /**
   * Rounds, and the sharpness and share of the diagonal; chosen on six chapters of novels
   * (MAC-Dev).
   */
  private static final int ITERATIONS = 5;

  private static final double SHARPNESS = 6;
  private static final double DIAGONAL = 0.5;

  /** Taken off every pair's count, and added to the sum of a word's counts. */
  private static final double DISCOUNT = 0.5;

  /** Chosen in the same way. */
  private static final double ADDED = 2;

  /** Weight of the empty word beside each word's own probability. */
  private static final double EMPTY = 0.3;

  /** Where a pair begins that no dictionary has: this times √p(other). */
  private static final double BEGIN = 0.05;

  /** Words seen less often teach nothing. */
  private static final int FEWEST = 2;

  private final int[][] given;
  private final int[][] other;
  private final WordRows dictionary;
  private final double[] otherProbabilities;
  private final int[] otherCounts;
  private final Postings postings;
  private final int[] otherBegins;
  private final int[][] words;
  private final float[][] values;
  private final float[] dense;
  private final Map<Integer, float[]> priors = new HashMap<>();

  /**
   * Prepares the pairs of sentences.
   *
   * @param given for every pair the words of the given side
   * @param other for every pair the words of the other side
   * @param dictionary what a dictionary says of t(other|given)
   */
  private Model1(int[][] given, int[][] other, int others, WordRows dictionary) {
    this.given = given;
    this.other = other;
    this.dictionary = dictionary;
    postings = new Postings(given, dictionary.size());
    otherCounts = new Postings(other, others).counts();
    otherBegins = new int[other.length + 1];
    for (int p = 0; p < other.length; p++) {
      otherBegins[p + 1] = otherBegins[p] + other[p].length;
    }
    otherProbabilities =
        Arrays.stream(otherCounts)
            .mapToDouble(c -> (double) c / otherBegins[other.length])
            .toArray();
    words = new int[dictionary.size()][];
    values = new float[words.length][];
    dense = new float[others];
    for (int g = 0; g < words.length; g++) {
      begin(g);
    }
  }

  /** Learns t(other|given); rows hold what is left after the discount. */
  static WordRows learn(int[][] given, int[][] other, int others, WordRows dictionary) {
    Model1 model = new Model1(given, other, others, dictionary);
    for (int i = 0; i < ITERATIONS; i++) {
      model.iterate();
    }
    return new WordRows(model.words, model.values);
  }

  /** Where every given word stands. */
  private static final class Postings {
    private final int[] begins;
    private final int[] pairs;
    private final int[] places;

    Postings(int[][] sentences, int words) {
      begins = new int[words + 1];
      for (int[] sentence : sentences) {
        for (int word : sentence) {
          begins[word + 1]++;
        }
      }
      for (int w = 0; w < words; w++) {
        begins[w + 1] += begins[w];
      }
      pairs = new int[begins[words]];
      places = new int[begins[words]];
      int[] next = begins.clone();
      for (int p = 0; p < sentences.length; p++) {
        for (int k = 0; k < sentences[p].length; k++) {
          int at = next[sentences[p][k]]++;
          pairs[at] = p;
          places[at] = k;
        }
      }
    }

    int[] counts() {
      int[] counts = new int[begins.length - 1];
      for (int w = 0; w < counts.length; w++) {
        counts[w] = begins[w + 1] - begins[w];
      }
      return counts;
    }
  }

  /** Makes the row of a word: all words that it meets. */
  private void begin(int g) {
    int count = 0;
    int[] met = new int[0];
    if (postings.begins[g + 1] - postings.begins[g] >= FEWEST) {
      for (int at = postings.begins[g]; at < postings.begins[g + 1]; at++) {
        for (int o : other[postings.pairs[at]]) {
          if (dense[o] == 0 && otherCounts[o] >= FEWEST) {
            dense[o] = 1;
            met = count == met.length ? Arrays.copyOf(met, 2 * count + 8) : met;
            met[count++] = o;
          }
        }
      }
    }
    words[g] = Arrays.copyOf(met, count);
    Arrays.sort(words[g]);
    for (int o : words[g]) {
      dense[o] = 0;
    }
    float[] start = dictionaryRow(g);
    values[g] = new float[count];
    for (int k = 0; k < count; k++) {
      values[g][k] = (float) (BEGIN * Math.sqrt(otherProbabilities[words[g][k]])) + start[k];
    }
  }

  /** Returns the dictionary's values beside the words of a row. */
  private float[] dictionaryRow(int g) {
    float[] row = new float[words[g].length];
    int[] known = dictionary.words(g);
    for (int k = 0; k < known.length; k++) {
      int at = Arrays.binarySearch(words[g], known[k]);
      if (at >= 0) {
        row[at] = dictionary.values(g)[k];
      }
    }
    return row;
  }

  private void iterate() {
    float[] sums = new float[otherBegins[other.length]];
    for (int p = 0, at = 0; p < other.length; p++) {
      for (int o : other[p]) {
        sums[at++] = (float) (EMPTY * otherProbabilities[o]);
      }
    }
    for (int g = 0; g < words.length; g++) {
      spread(g, sums, null);
    }
    float[] counts = new float[dense.length];
    for (int g = 0; g < words.length; g++) {
      spread(g, sums, counts);
      maximize(g, counts);
    }
  }

  /**
   * Goes through all places where the word meets others: adds what it explains to the sums of their
   * places or, these known, its share of them to its counts.
   */
  private void spread(int g, float[] sums, float @Nullable [] counts) {
    if (words[g].length == 0) {
      return;
    }
    for (int k = 0; k < words[g].length; k++) {
      dense[words[g][k]] = values[g][k];
    }
    for (int at = postings.begins[g]; at < postings.begins[g + 1]; at++) {
      int pair = postings.pairs[at];
      int[] sentence = other[pair];
      float[] prior = prior(given[pair].length, sentence.length);
      int row = postings.places[at] * sentence.length;
      int begin = otherBegins[pair];
      for (int k = 0; k < sentence.length; k++) {
        float part = dense[sentence[k]] * prior[row + k];
        if (counts == null) {
          sums[begin + k] += part;
        } else if (part > 0) {
          counts[sentence[k]] += part / sums[begin + k];
        }
      }
    }
    for (int o : words[g]) {
      dense[o] = 0;
    }
  }

  private void maximize(int g, float[] counts) {
    float[] start = dictionaryRow(g);
    int[] row = words[g];
    double sum = ADDED;
    int kept = 0;
    for (int k = 0; k < row.length; k++) {
      float count = (float) (counts[row[k]] + start[k] - DISCOUNT);
      counts[row[k]] = 0;
      if (count > 0) {
        row[kept] = row[k];
        values[g][kept++] = count;
        sum += count;
      }
    }
    words[g] = Arrays.copyOf(row, kept);
    values[g] = Arrays.copyOf(values[g], kept);
    for (int k = 0; k < kept; k++) {
      values[g][k] = (float) (values[g][k] / sum);
    }
  }

  /** Returns the prior of each given place (row) for each place of the other side (column). */
  private float[] prior(int givenLength, int otherLength) {
    return priors.computeIfAbsent(
        givenLength * (LexiconTrainer.MOST_TOKENS + 1) + otherLength,
        key -> {
          PositionPrior prior = new PositionPrior(givenLength, otherLength, SHARPNESS, DIAGONAL);
          float[] table = new float[givenLength * otherLength];
          for (int i = 0; i < table.length; i++) {
            table[i] = (float) prior.of(i / otherLength, i % otherLength);
          }
          return table;
        });
  }
}
