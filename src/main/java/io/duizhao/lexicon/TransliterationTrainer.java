package io.duizhao.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Learns which letters a syllable stands for from names and their transliterations, by expectation
 * maximization over all monotone cuts (after Knight and Graehl 1998, with letters for sounds).
 */
final class TransliterationTrainer {
  /** Pairs whose best spelling is worse than this, in nats a letter, are no transliterations. */
  private static final double WORST_KEPT = -1.75;

  /** A pair that is still spelled badly after these rounds teaches nothing. */
  private static final int LENIENT_ROUNDS = 2;

  /** The worst spelling that teaches, in nats a letter, and how much better it must be a round. */
  private static final double WORST = -3;

  private static final double STRICTER = 0.2;

  /** Rounds before and after names that are spelled badly are left out. */
  private static final int FIRST_ROUNDS = 5;

  private static final int ROUNDS = 4;

  /** What is less is not kept: counts of a round, probabilities in the end. */
  private static final double SMALLEST_COUNT = 0.05;

  private static final double SMALLEST_PROBABILITY = 0.002;

  /** Added to the sum of a syllable's counts, for letters that it was never seen with. */
  private static final double UNSEEN_MASS = 1;

  /**
   * A name in Chinese with the English words that it may spell.
   *
   * @param syllables toneless pinyin
   * @param words candidates in small letters; the best one counts
   */
  record Pair(List<String> syllables, List<String> words) {
    Pair {
      syllables = List.copyOf(syllables);
      words = List.copyOf(words);
    }
  }

  private final LetterModel letters = new LetterModel();

  /** Learns twice: once from all pairs, then from those that turned out to be spelled alike. */
  Transliteration train(List<Pair> pairs) {
    Transliteration rough = rounds(pairs, FIRST_ROUNDS);
    List<Pair> kept = new ArrayList<>();
    for (Pair pair : pairs) {
      Cuts best = best(pair, rough);
      if (best != null && best.logPerLetter() > WORST_KEPT) {
        kept.add(new Pair(pair.syllables, List.of(best.word)));
        letters.add(best.word);
      }
    }
    return pruned(rounds(kept, ROUNDS));
  }

  private Transliteration rounds(List<Pair> pairs, int rounds) {
    @Nullable Transliteration model = null;
    for (int round = 0; round < rounds; round++) {
      double worst = round < LENIENT_ROUNDS ? Double.NEGATIVE_INFINITY : WORST + STRICTER * round;
      Map<String, Map<String, Double>> counts = new TreeMap<>();
      for (Pair pair : pairs) {
        Cuts best = best(pair, model);
        if (best != null && best.logPerLetter() >= worst) {
          best.count(counts);
        }
      }
      model = new Transliteration(normalized(counts), letters);
    }
    if (model == null) {
      throw new IllegalArgumentException("at least one round is needed, not " + rounds);
    }
    return model;
  }

  private static @Nullable Cuts best(Pair pair, @Nullable Transliteration model) {
    @Nullable Cuts best = null;
    for (String word : pair.words) {
      Cuts cuts = new Cuts(pair.syllables, word, model);
      if (cuts.total() > 0 && (best == null || cuts.logPerLetter() > best.logPerLetter())) {
        best = cuts;
      }
    }
    return best;
  }

  private static Map<String, Map<String, Double>> normalized(
      Map<String, Map<String, Double>> counts) {
    Map<String, Map<String, Double>> table = new TreeMap<>();
    counts.forEach(
        (syllable, row) -> {
          double sum = row.values().stream().mapToDouble(Double::doubleValue).sum() + UNSEEN_MASS;
          Map<String, Double> shares = new TreeMap<>();
          row.forEach(
              (run, count) -> {
                if (count > SMALLEST_COUNT) {
                  shares.put(run, count / sum);
                }
              });
          table.put(syllable, shares);
        });
    return table;
  }

  private static Transliteration pruned(Transliteration model) {
    model.table().values().forEach(row -> row.values().removeIf(p -> p <= SMALLEST_PROBABILITY));
    return model;
  }

  /** All ways to cut a word's letters among syllables, with forward and backward sums. */
  private static final class Cuts {
    /** Less of a word teaches nothing. */
    private static final double SMALLEST_SHARE = 1e-3;

    private final List<String> syllables;
    private final String word;
    private final @Nullable Transliteration model;
    private final double[][] forward;
    private final double[][] backward;

    Cuts(List<String> syllables, String word, @Nullable Transliteration model) {
      this.syllables = syllables;
      this.word = word;
      this.model = model;
      int n = syllables.size();
      int m = word.length();
      forward = new double[n + 1][m + 1];
      backward = new double[n + 1][m + 1];
      forward[0][0] = 1;
      for (int i = 0; i < n; i++) {
        for (int j = 0; j <= m; j++) {
          for (int end = j; end <= lastEnd(j) && forward[i][j] > 0; end++) {
            forward[i + 1][end] += forward[i][j] * probability(i, j, end);
          }
        }
      }
      backward[n][m] = 1;
      for (int i = n - 1; i >= 0; i--) {
        for (int j = 0; j <= m; j++) {
          for (int end = j; end <= lastEnd(j); end++) {
            backward[i][j] += probability(i, j, end) * backward[i + 1][end];
          }
        }
      }
    }

    private int lastEnd(int begin) {
      return Math.min(word.length(), begin + Transliteration.MOST_LETTERS);
    }

    private double probability(int syllable, int begin, int end) {
      String run = word.substring(begin, end);
      return model == null
          ? SpellingPrior.of(syllables.get(syllable), run)
          : model.probability(syllables.get(syllable), run);
    }

    double total() {
      return forward[syllables.size()][word.length()];
    }

    double logPerLetter() {
      return Math.log(total()) / word.length();
    }

    /** Adds each syllable's share in each run of letters. */
    void count(Map<String, Map<String, Double>> counts) {
      for (int i = 0; i < syllables.size(); i++) {
        Map<String, Double> row = counts.computeIfAbsent(syllables.get(i), s -> new TreeMap<>());
        for (int j = 0; j <= word.length(); j++) {
          for (int end = j; end <= lastEnd(j); end++) {
            double share = forward[i][j] * probability(i, j, end) * backward[i + 1][end] / total();
            if (share > SMALLEST_SHARE) {
              row.merge(word.substring(j, end), share, Double::sum);
            }
          }
        }
      }
    }
  }
}
